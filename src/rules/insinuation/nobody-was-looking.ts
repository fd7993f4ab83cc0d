import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/nobody-was-looking',
  name: 'Slipped out while nobody was looking',
  phrases: [
    '(when | while) (no one | nobody | everyone | everybody | the (press | public | media | world | country)) (was | were | is | are)? (asleep | busy | distracted | looking | not looking | paying attention | watching)',
    '(buried | tucked away | hidden) (deep)? (in | inside | on) (the (annex | appendix | back pages | detail | details | fine print | footnotes | small print) | a footnote | an annex | an appendix | page #)',
    '(rushed | rammed | pushed | waved | nodded | hurried | slipped | railroaded | bulldozed | snuck | sneaked) through (parliament | congress | council | committee | the (house | senate | council | vote | board | commons | back | assembly | committee | planning) | without | before | late | at | on)',
    '(a good | good) day to bury (bad)? news',
    '(was | were | been) (rushed through | slipped out)',
    'rubber-stamped',
    '(with | after) (no | barely any | hardly any | minimal | precious little) (debate | scrutiny | notice | discussion | oversight | consultation)',
    '(agreed | arranged | cut | decided | done | drafted | hatched | made | negotiated | plotted | settled | stitched up) (behind closed doors | in secret | in the shadows)',
    '(a | an | the | massive | elaborate | government | whole) cover-up',
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
    'It was [agreed behind closed doors].',
    'A [massive cover-up] is under way.',
  ],
  spares: [
    'The dog buried a bone in the garden.',
    'They met for supper on a Friday evening.',
    'The train rushed through the tunnel.',
    'He closed the doors behind him.',
  ],
  sources: ['innuendo', 'da-san-martino-2019', 'appeal-to-motive'],
}
