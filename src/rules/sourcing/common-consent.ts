import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/common-consent',
  name: 'By common consent',
  phrases: [
    '(accepted | common | conventional | educated | expert | general | informed | local | majority | medical | official | popular | prevailing | public | received | scientific | scholarly | traditional) (belief | folklore | legend | lore | opinion | sense | thinking | tradition | usage | wisdom) @adverb? (dictates | goes | had it | has it | held | holds | insists | is that | said | says | suggested | suggests | tells us | was that) that?',
    'by (common | general | popular | universal | widespread) (agreement | consensus | consent | repute | report)',
    'by (all | most | many | one | some) (*ly)? a_? (accounts | calculation | calculations | count | counts | estimate | estimates | reckoning | reports | tally | telling)',
    '[in (another | many | most | one | some) (account | accounts | retelling | telling | tellings | version | versions) (of events | of the story)?] ,',
    'depending on (which | who | whom) a_{0,2} (you | one) (ask | asks | believe | believes | consult | listen to | read | speak to | talk to | trust)',
    'if _{1,6} (are | is) to be believed',
  ],
  why: 'Everybody is said to agree, and nobody was asked. What is common belief among the writer’s friends may be news to the people next door.',
  fair: 'Some things are agreed by nearly all who know the field, and saying so briefly is no crime where a reader could look it up.',
  ask: 'Common among whom? Would a person of another age, country or party recognise this as what everybody holds?',
  marks: [
    '[Received opinion has it that] the novel is dead.',
    'She was, [by common consent], the best cook.',
    '[In one telling], he jumped.',
    'It was a triumph, [depending on whom you ask].',
    '[If the brochure is to be believed], the sea is near.',
  ],
  spares: [
    'They left by general exit.',
    'Use common sense when you cook.',
    'In one version of the file, the name is wrong.',
    'It depends on who you are.',
    'The idea came to her at night.',
    'If it is to be, it will be.',
  ],
  sources: ['ad-populum', 'weasel-word', 'authority'],
}
