import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/rarely',
  name: 'Rarely, with no rate given',
  phrases: [
    '(only | very | quite | so | more)? (rarely | seldom | infrequently)',
    '(hardly | scarcely | barely) ever',
    '(is | are | was | were | remain | remains | be | became | become | becomes | becoming | being | been) (very | extremely | still | relatively | quite | so | increasingly | exceedingly | vanishingly | rather | comparatively)? (uncommon | few and far between)',
    '(is | are | was | were | remain | remains | be | been) (very | extremely | still | relatively | quite | increasingly | exceedingly | vanishingly | rather | comparatively) rare',
    '(like (that | these | this | those) | such _{1,2}) [(is | are | was | were | remain) rare]',
    "(it | it's) [(is | was)? rare] (for | that | to)",
    'once in a blue moon',
    '(sadly | vanishingly | exceedingly) rare',
    'one of those rare',
  ],
  except: [
    'rare (earth | disease | condition | species | book | form | to medium)',
    "(isn't | not) (rare | uncommon)",
    'medium rare',
  ],
  why: '“Rarely” sounds as if someone had the rate at hand. One in fifty and one in a million are both rare, and for a risk that is all the difference.',
  fair: 'It gives the drift where no rate is known and the writer says that none is, or where the figure stands in the next clause.',
  ask: 'How rare: one in what? And rare among whom, those who were asked or everybody?',
  marks: [
    'People [rarely] talk about it.',
    'Attacks like this [are rare].',
    'He [hardly ever] left the house.',
    'It is [one of those rare] maps.',
  ],
  spares: [
    'She has a rare liver disease.',
    'He likes his steak medium rare.',
    'The shop sells rare books.',
    'The bird is rare in Wales.',
  ],
  sources: ['hyland-2005', 'faulty-generalization', 'weasel-word'],
}
