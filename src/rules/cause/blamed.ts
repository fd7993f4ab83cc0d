import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/blamed',
  name: 'Blamed for',
  phrases: [
    '(blame | blamed | blames | blaming) (for | on)',
    '(blame | blamed | blames | blaming) (A_{1,3} | him | her | them | it | us | me | themselves | himself | (the | his | her | their | its | this | that | a | an) _{1,4} | a_{1,2}) (for | on)',
    '(@be | been | partly | largely | solely | mostly) to blame (for)?',
    '(lay | laid | puts | put | pin | pinned | place | placed) (the)? blame (on | at)',
    '(was | were | been | largely | partly | solely | directly | primarily | mainly | chiefly) responsible for',
    '(is | are) responsible for (this | much of | most of | many of | the (death | deaths | rise | decline | loss | attack | attacks | killing | killings | crisis | damage | fall | increase | drop | failure | collapse | disaster | problem | problems | growth | success | surge))',
    'at fault',
  ],
  except: [
    'responsible for (@adverb? (the)? (*ing | running | care | safety | maintenance | design | development | marketing | security | content | day-to-day | management | paying | his | her | your | their | our | any | all | it | everything))',
    '(person | people | minister | body | agency | team | department | those | group | company | party | officer | officers | commissioner | editor | official) responsible for',
    'was responsible for (the)? (*ing | design | safety | running | care | security | training)',
  ],
  why: 'Blame is a cause with a finger attached. Finding the guilty one feels like an answer, and it ends the search for the other causes that most bad outcomes have.',
  fair: 'Inquiries and courts weigh causes and then say who answers for what. A text that reports their finding, with the reasons, uses the word well.',
  ask: 'Who does the blaming, what would they have to answer for themselves, and what other causes were looked at?',
  marks: [
    'Storms were [blamed for] the loss.',
    'He [blamed the press for] his defeat.',
    'Poor wiring [was to blame].',
  ],
  spares: [
    'She is responsible for running the shop.',
    'He found no fault with the soup.',
    'The flame was low.',
  ],
  sources: ['single-cause', 'recasens-2013', 'post-hoc'],
}
