import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/arguably',
  name: 'Arguably',
  phrases: ['arguably (even | also | not)?', '(could | may | might) arguably'],
  why: 'Means “one could argue it”, and then nobody does. The claim is made and the argument skipped, so that a reader who disagrees has nothing to answer.',
  fair: 'A short nod to a real debate that is set out elsewhere, such as who was the best player of an era.',
  ask: 'Who would argue the opposite, and what would they say? Does the text give a single reason for its side?',
  marks: [
    'It is [arguably] the finest bridge in the county.',
    'The tax has [arguably] failed.',
    'The fund [might arguably] have sold sooner.',
  ],
  spares: [
    'They argued all night about the bridge.',
    'The judge heard arguments on Monday.',
    'The story was told as plausibly as he could.',
  ],
  sources: ['words-to-watch', 'hyland-1998'],
}
