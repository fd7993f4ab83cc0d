import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/studies-show',
  name: 'A study that is not named',
  phrases: [
    '(some | many | several | most | numerous | multiple | various | recent | new | other | more recent | past | previous | earlier | early | scientific | clinical | academic | countless | independent | preliminary | animal | human | limited | growing | modern | medical | scientific | dozens of | a few | a number of){0,2} (studies | surveys | polls | experiments | trials | statistics | research | estimates | analyses) @adverb? (have | has)? @adverb? (show | shows | shown | showed | suggest | suggests | suggested | indicate | indicates | indicated | find | finds | found | confirm | confirms | confirmed | prove | proves | proven | reveal | reveals | revealed | demonstrate | demonstrates | demonstrated | linked | link | support | supports | estimate | say | says | put | report | reported | tell us)',
    '(a | one | another) (recent | new | small | large | major | landmark | growing | single | famous | 20-year | #){0,2} (study | survey | poll | experiment) (found | finds | shows | showed | showing | suggests | suggested | indicates | indicated | has found | has shown | reveals | revealed | estimated | concluded | out of (a | the))',
    'in (a | one | another) (recent | new | small | large | #)? (study | survey | poll | trial)',
    '(science | the science | the research | the literature | the evidence | history | experience | evidence) (says | tells us | has shown | shows | suggests)',
    '^ (scientists | researchers | doctors | psychologists | economists | astronomers) (have | are | has)? @adverb? (found | find | finding | show | shown | discovered | discover | discovering | proved | proven | demonstrated | learned | identified) (that | a | an | how | _ _)',
    '(@clause-word | ,) [(scientists | researchers | doctors | psychologists | economists | astronomers) (have)? @adverb? (found | shown | discovered | proved | proven | demonstrated) that]',
    '(a growing body of | a body of | a wealth of | a large body of | plenty of | mounting | growing | strong | ample | anecdotal | a lot of | new | new pieces of | pieces of) (research | evidence | literature | data) @adverb? (shows | suggests | showing | suggesting | indicates | that)',
    '@be @adverb? (scientifically | clinically) (proven | proved | shown)',
    'the research is catching up',
    'the latest (polls | figures | research | data | surveys) (@adverb? (show | shows | suggest | suggests | indicate | indicates))',
    '^ data (show | shows | suggest | suggests)',
    '(some | other | many | several) (researchers | scholars | scientists) (have)? (demonstrated | discovered | found | shown)',
    'according to (a | one | another | new | recent | some){1,2} (analysis | poll | report | research | studies | study | survey)',
    '(a | one | another) (recent | new | small | large){0,1} (poll | study | survey) of (# | a_){1,4} (found | finds | showed | shows | suggested | suggests)',
  ],
  except: [
    '(our | my | their | his | her | these | those | the) _{0,1} (studies | surveys | polls | experiments | trials | statistics | estimates)',
    '(study | survey | poll) _{0,3} (published | conducted | released) (in | by)',
    'evidence (shows | suggests) (that)? he',
    '(study | survey | poll | trial | studies) (by | from | at | in | published | led | conducted) _{0,2} A_',
    '(study | survey | poll | trial | studies) (by | from | in | published | led | conducted) a_{0,4} (university | institute | college | journal)',
    '(analysis | poll | report | research | studies | study | survey) (by | from | released | published | issued | in | of | commissioned) _{0,3} A_',
  ],
  why: 'Research speaks, but which? One small trial and forty years of work sound the same here. For most questions some study can be found on each side, so the choice matters.',
  fair: 'It is fair when a link, a footnote or the next sentence names the work, or when the finding is so settled that a single study would mislead.',
  ask: 'Which study, on how many people, and is it the whole of the research or one result that fits?',
  marks: [
    '[Studies show] that cats prefer boxes.',
    '[Recent research suggests] otherwise.',
    '[In one study], half of the plants died.',
  ],
  spares: [
    'She studies the show.',
    'The study by the University of Kent found little.',
    'Our survey found three errors.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'sumner-2014'],
}
