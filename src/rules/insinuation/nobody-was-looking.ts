import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/nobody-was-looking',
  name: 'Slipped out while nobody was looking',
  phrases: [
    '(when | while) (no one | nobody | we | you | everyone | everybody | the (press | public | media | world | town | country)) (was | were | is | are)? (not)? (looking | watching | distracted | asleep | sleeping | busy | on holiday | paying attention)',
    '(buried | tucked away | hidden | hiding | lurking | tucked) (away | deep | on page # | somewhere | deep down)? (in | on | inside | at the (bottom | end | back) of) (the (small print | fine print | footnotes | footnote | appendix | annex | annexes | detail | details | minutes | accounts | back pages | middle | report) | a footnote | page # | an annex | an appendix | plain)',
    '(read | check | in | see) the (small print | fine print)',
    '(late | released | published | announced | buried | out | slipped out | posted) (on | at # on)? (a | one | the)? friday (afternoon | evening | night)',
    '(rushed | rammed | pushed | waved | nodded | hurried | slipped | railroaded | bulldozed | snuck | sneaked) through (parliament | congress | council | committee | the (house | senate | council | vote | board | commons | back | assembly | committee | planning) | without | before | late | at | on)',
    '(a good | good) day to bury (bad)? news',
    '(was | were | been) (rushed through | slipped out)',
    'rubber-stamped',
    '(with | after) (no | barely any | hardly any | minimal | precious little) (debate | scrutiny | notice | discussion | oversight | consultation)',
    '(conspired | conspire | conspiring | colluded | colluding) to',
    '(whenever | every time) (there is | there was | somebody | someone | anybody | anyone) (asks | asked | a (vote | contract | tender | election | question | reporter | camera))',
  ],
  except: ['hidden in the (report | middle) of (a | the) (forest | garden)'],
  why: 'How or when a thing was done is told so that it smells of hiding. Much that is published on a Friday, or in an appendix, is merely late or dull.',
  fair: 'It is fair where the reporter shows that the usual steps were skipped: no notice, no vote, a rule that asked for both.',
  ask: 'Was the usual way really left, and what would the usual way have been? Or is it only the hour that sounds bad?',
  marks: [
    'The fee rose [when nobody was looking].',
    'The change was [buried in the small print].',
    'The plan [was rushed through] parliament in May.',
    'It passed [with hardly any debate].',
  ],
  spares: [
    'The dog buried a bone in the garden.',
    'They met for supper on a Friday evening.',
    'The train rushed through the tunnel.',
  ],
  sources: ['innuendo', 'da-san-martino-2019', 'appeal-to-motive'],
}
