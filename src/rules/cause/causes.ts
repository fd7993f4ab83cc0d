import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/causes',
  name: 'Caused it to happen',
  phrases: [
    '(cause | causes | caused | causing) (him | her | them | it | us | me | people | A_{1,2} | (the | his | her | their | its | many | some | more | a) _{1,3}) to a_',
    '(prompted | prompting | spurred | spurring | inspired | pushed | pushing) (A_{1,2} | him | her | them | it | many a_ | some a_ | the a_) to a_',
    '(the | a) (main | root | primary | major | sole | likely | probable | real | chief | underlying | true | key) (cause | causes) (of | for)',
    '@be (the | a) (cause | causes) of',
    '(forced | forces | forcing) (A_ | the a_ | many a_) to a_',
  ],
  except: [
    '(inspired | pushing | pushed | driving | drove | forced) _{1,3} to (a | an | her | his | its | my | our | the | their | this | your)',
    '(good | worthy | lost | common | great | noble | just | no) cause',
    '(the | a) cause of (the)? (freedom | justice | liberty | peace | science | humanity)',
    '(cause | causes | caused | causing) (the | a) (page | browser | program | system | function | code | script | server | process)',
  ],
  why: 'The strongest of the causal words: not linked, not followed, caused. It needs the strongest support, a trial or a mechanism, and it is often used with neither.',
  fair: 'For what is well established, that smoking causes cancer or that ice caused the fall, anything weaker would mislead you.',
  ask: 'How would anyone know that it was the cause: was it tested, or is it the likeliest story?',
  marks: [
    'Low pay is [causing many new nurses to leave].',
    'Lead [is the cause of] the illness.',
    'Noise was [the main cause of] the quarrel.',
  ],
  spares: ['She works for a good cause.', 'He paused the film.', 'The cause was dear to them.'],
  sources: ['bradford-hill', 'correlation', 'sumner-2014'],
}
