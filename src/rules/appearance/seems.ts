import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/seems',
  name: 'Seems, where a fact could stand',
  phrases: [
    '@before-seem? @seem (not? to (be | have been | have)? | like | as if | as though)?',
    'would now seem to',
  ],
  except: [
    '@seem @adverb? (likely | unlikely | probable | improbable | possible)',
    "(can't | couldn't | cannot | could not | can not | can never) seem to",
    'than (it | they | he | she) @seem',
    "(want to | wanted to | tried to | trying to | you will | you'll) seem @adverb? a_",
  ],
  why: '“Seems” reports how a thing strikes the writer, not how it is. The step from what was seen to what it means has been taken for you, out of sight.',
  fair: 'For moods and motives, which nobody can see, “she seemed angry” is more honest than “she was angry”, since it keeps to what a witness could know.',
  ask: 'What did the writer actually see or read that gave this impression, and could the same thing have another meaning?',
  marks: [
    'The new rules [seem to have] slowed the traffic.',
    'Both sides [seem] ready for a long strike.',
    'The offer [may seem like] a bargain.',
    'That [doesn’t seem to be] the whole explanation.',
  ],
  spares: [
    'Rain seems likely, and snow seems quite possible.',
    'They can’t seem to agree on a date.',
    'The tailor let out both seams of the jacket.',
    'Coal seams run under the whole valley.',
    'Write too soon and you will seem rude.',
  ],
  sources: ['evidentiality', 'hyland-2005', 'conll-2010'],
}
