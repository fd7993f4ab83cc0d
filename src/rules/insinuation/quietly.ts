import type { Rule } from '../rule.ts'

// Quiet: the word is often a plain description, and readers following the guide do not mark it as a rule.
export const rule: Rule = {
  id: 'insinuation/quietly',
  name: 'Quietly changed, quietly dropped',
  quiet: true,
  phrases: [
    '[quietly] (abandoned | added | backed | buried | disappeared | ditched | expanded | funded | hired | increased | lowered | pocketed | postponed | reduced | rewritten | shrank | shrunk | stopped | vanished | waived | agreed | altered | amended | approved | bought | cancelled | changed | changes | closed | cut | deleted | dropped | edited | ended | fired | granted | introduced | launched | lobbied | moved | paid | passed | pulled | raised | released | removed | replaced | reversed | rewrote | scrapped | sells | settled | shelved | signed | sold | updated | withdrawn | withdrew)',
    '(slipped | sneaked | snuck | smuggled) (in | into | through | past) (the | a)',
  ],
  except: [
    '(slipped | sneaked | snuck) (in | into | through | past) (the | a) (house | room | door | window | kitchen | fence | back | crowd | hall | garden | water | gate)',
  ],
  why: '“Quietly” adds stealth to an ordinary act. Most decisions are not announced with a drum; the word suggests that this one was hidden.',
  fair: 'It is fair when a rule required an announcement and none was made, or when earlier changes of the kind were announced.',
  ask: 'Was there a duty or a habit of announcing this? Where would it have been announced, and did anybody look there?',
  marks: [
    'The firm [quietly] changed its terms.',
    'The pages were [quietly] deleted in June.',
    'A clause was [slipped into the] contract.',
  ],
  spares: [
    'She sat quietly by the fire.',
    'The cat slipped into the house.',
    'He was secretly pleased with the cake.',
  ],
  sources: ['innuendo', 'words-to-watch'],
}
