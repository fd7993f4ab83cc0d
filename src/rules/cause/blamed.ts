import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/blamed',
  name: 'Blamed for',
  phrases: [
    '(blamed | blames | blaming) (for | on)?',
    'blame (lies | lay) with',
    'blame (A_{1,3} | him | her | them | it | us | me | (the | his | her | their | its) _{1,3} | a_{1,2}) (for | on)',
    '@be (also | largely | often | partly | widely)? [blamed]',
    '(@be | been | partly | largely | solely | mostly) to blame for?',
    '(lay | laid | puts | put | pin | pinned | place | placed) the? blame (on | at)',
    '(largely | partly | solely | directly | primarily | mainly | chiefly) responsible for',
    '(is | are | was | were | been) responsible for (causing | half of | killing | making | this | much of | most of | many of | the (death | deaths | rise | decline | loss | attack | attacks | killing | killings | crisis | damage | fall | increase | drop | failure | collapse | disaster | problem | problems | growth | success | surge))',
    '(the | a) (main | real | likely | chief | biggest | usual) (culprit | culprits)',
    '(the | a)? (culprit | culprits) (behind | for | here | is | are | was)',
    '@be the culprit',
    '(is | was | are | were) at fault',
    '(a lot | much | something) to answer for',
    '(cost | costs | costing) (A_ | him | it | them | us | the a_) (dear | dearly)',
    '(cost | costs | costing) (A_ | her | him | them | us | the a_) (a | her | his | our | the | their) (a_)? (chance | deal | election | game | job | jobs | lead | life | lives | match | place | points | presidency | race | seat | seats | title | vote | votes)',
  ],
  except: [
    'responsible for (@adverb? the? (*ing | running | care | safety | maintenance | design | development | marketing | security | content | day-to-day | management | paying))',
  ],
  why: 'Blame is a cause with a finger attached. Finding the guilty one feels like an answer, and it ends the search for the other causes that most bad outcomes have.',
  fair: 'Inquiries and courts weigh causes and then say who answers for what. A text that reports their finding, with the reasons, uses the word well.',
  ask: 'Who does the blaming, what would they have to answer for themselves, and what other causes were looked at?',
  marks: [
    'Storms were [blamed for] the loss.',
    'He [blamed] the press for his defeat.',
    'Poor wiring [was to blame].',
    'The remark [cost her the election].',
    'She [blamed] the weather.',
    'Sugar [is the culprit].',
  ],
  spares: [
    'She is responsible for running the shop.',
    'He found no fault with the soup.',
    'The flame was low.',
    'It cost the city millions.',
  ],
  sources: ['single-cause', 'recasens-2013', 'post-hoc'],
}
