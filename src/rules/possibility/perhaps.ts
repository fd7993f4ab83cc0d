import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/perhaps',
  name: 'Perhaps and maybe',
  phrases: [
    'perhaps (not | even | because | also)?',
    'maybe (not | even | because | also | just)?',
    'mayhap',
    'could (maybe | perhaps)',
  ],
  except: ['perhaps (you | i | we) (could | can | should | would) (help | tell | explain | show)'],
  why: 'Puts a thought forward and takes no responsibility for it. Nothing is claimed, so nothing can be wrong, but the thought stays with the reader all the same.',
  fair: 'Essays and criticism think aloud, and “perhaps” says so. It is also the natural word for a rough count or for one of several readings that the writer goes on to weigh.',
  ask: 'If “perhaps” were taken out, would the writer sign the sentence? And is there anything else that could just as well follow the word?',
  marks: [
    '[Perhaps] the letter was never meant to be read.',
    'It lasted [maybe] ten minutes.',
    'The choice was, [perhaps], his most important.',
  ],
  spares: [
    'Perhaps you could tell us the time.',
    'The May festival begins soon.',
    'He may be late, and may leave early.',
  ],
  sources: ['hyland-1998', 'epistemic-modality', 'conll-2010'],
}
