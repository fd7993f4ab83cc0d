import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/purported',
  name: 'Purported, supposed, ostensible',
  phrases: [
    '(purported | purportedly | purporting | supposedly | ostensible | ostensibly | putative | putatively | professed | professedly | nominally)',
    '(purport | purports | purported) to',
    '(the | a | an | his | her | its | their | this | these | those | such | any | some | of | for | all | as | by | with | one | another | other | our) [supposed] (a_ | A_)',
    '^ supposed a_',
    '*s [supposed] a_',
    '(profess | professes | professed) to',
  ],
  except: [
    'supposed to',
    'supposed (by | that | it | he | she | they | we | you | i)',
    '(has | is | us | was) supposed',
    'putative a_{0,1} (binding | enzyme | enzymes | gene | genes | inhibitor | inhibitors | protein | proteins | receptor | receptors | species | target | targets)',
  ],
  why: 'These words say that a thing may not be what it is called, and they leave the arguing to you. The doubt comes in through an adjective, where nobody has to defend it.',
  fair: 'A forged letter is best called a purported letter until it is tested. The word is fair when the text soon says why there is doubt.',
  ask: 'What makes the writer doubt it, and is that reason given anywhere on the page?',
  marks: [
    'A [purported] copy of the will turned up.',
    'The money was [ostensibly] for a school.',
    'The [supposed] witness was abroad that day.',
    'The club’s [supposed] profits vanished.',
  ],
  spares: [
    'The putative receptor was found in mice.',
    'The snake was supposed in the village to be a saint.',
    'You are supposed to knock first.',
    'We supposed that he had left.',
    'The purpose of the visit was trade.',
  ],
  sources: ['words-to-watch', 'recasens-2013'],
}
