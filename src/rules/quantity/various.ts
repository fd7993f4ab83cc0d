import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/various',
  name: 'A mixed bag',
  phrases: [
    'various (other | different | kinds of | types of | forms of)?',
    'a (wide | broad | large | great | whole | rich)? (variety | assortment | multitude) of',
    'a (whole | great | vast) (range | array | series | host) of',
    'a (barrage | host | bevy | flurry | litany | plethora | raft | rash | slew | spate | wealth | string | multitude | bunch) of',
    '(all | many) (sorts | kinds | manner) of',
    'multiple',
  ],
  except: [
    'multiple (sclerosis | choice | myeloma | times | births | exchange)',
    'across multiple',
    'multiple (accounts | copies | devices | languages | levels | platforms | sites | tabs | threads | users | windows)',
  ],
  why: 'This says that the things differ, not what they are or how many. A text that could have listed them asks you to imagine a long list instead.',
  fair: 'The list would be tedious and is easy to find, as in “various spare screws”, or the main items follow in the same breath.',
  ask: 'Can you name three of them from the text alone? If not, what is the word standing in for?',
  marks: [
    'The money came from [various] donors.',
    'It works with [a variety of] cameras.',
    'People move away for [all sorts of] reasons.',
    '[Multiple] lines of evidence point the same way.',
  ],
  spares: [
    'He was found to have multiple sclerosis.',
    'Tick one box; it is a multiple choice test.',
    'The colours vary from shop to shop.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'conll-2010'],
}
