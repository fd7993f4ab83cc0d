import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/nearly-all',
  name: 'All, but not quite',
  phrases: [
    '(barely | hardly | scarcely) (any | anybody | anyone | anything | anywhere)',
    'next to (no | nothing)',
    '(almost | nearly | virtually | practically | all but) (ubiquitous | unanimous | unanimously | universal | universally | unheard of | unknown)',
    'half (of)? the (country | nation | world)',
    "(almost | nearly | virtually | practically | just about | pretty much | more or less) (all (of)? | every (one of)? | entirely | everybody's | everyone's | exclusively | everyone | everybody | everything | everywhere | anyone | anybody | any | none (of)? | no (one)? | nobody)",
  ],
  except: [
    'almost all (night | day | year | morning | evening)',
    '(almost | nearly | virtually) no (time | longer | idea | matter)',
    'almost any',
    'half the (world | country) (away)',
  ],
  why: '“Nearly every” has the punch of “every” and a way out. One exception cannot prove it wrong, nor can ten, so there is no telling what could.',
  fair: 'The exceptions are real, few, and named somewhere, or a count stands behind the words: “nearly all of the 212 replies”.',
  ask: 'What are the exceptions, and how many would it take before “nearly all” stopped being true?',
  marks: [
    '[Almost all] shops in the street were shut.',
    '[Nearly everyone] in the village owns a boat.',
    'They had told [almost no one] about the offer.',
    'It was [almost entirely] made up.',
    '[Half the country] saw it.',
  ],
  spares: [
    'Almost all night the rain kept on.',
    'It was almost noon when all of them arrived.',
    'There was virtually no time to change.',
  ],
  sources: ['hyland-2005', 'weasel-word', 'faulty-generalization'],
}
