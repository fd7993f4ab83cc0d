import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/presumably',
  name: 'Presumably',
  phrases: [
    'presumably (not | because)?',
    '(it | this) (can | could | may | might | must | is to | has to) (only | safely | reasonably | fairly)? be (assumed | presumed | supposed) that?',
  ],
  except: ['(if | when | where | whenever) (we | one) (assume | presume)'],
  why: 'The writer fills a gap with what would make sense, instead of with something known. It feels like reporting because the guess is so reasonable, and nobody is said to have checked it.',
  fair: 'Reasoning in the open: the writer tells you that this step is filled in, and it is one that a phone call or a document could easily confirm.',
  ask: 'Could this have been checked, with one question to the person concerned? If so, why does the text presume it?',
  marks: [
    'The keys were gone, [presumably] with the tenant.',
    '[It can be presumed that] the ship turned back.',
    '[It must be presumed that] the second ship turned back.',
  ],
  spares: [
    'She was presumed innocent by the court.',
    'He assumed command in May.',
    'Let x be the number that we assumed before.',
  ],
  sources: ['hyland-1998', 'szarvas-2012'],
}
