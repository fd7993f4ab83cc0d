import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/various',
  name: 'A mixed bag',
  phrases: [
    'various (other | different | kinds of | types of | forms of)?',
    'a (wide | broad | large | great | whole | rich)? (variety | assortment | multitude) of',
    'a (whole | great | vast) (series | host) of',
    '(a | an) *ly? (broad | diverse | great | huge | impressive | vast | whole | wide) (array | range) of',
    '(a | an) (abundance | army | avalanche | barrage | dearth | deluge | flood | glut | mountain | host | bevy | flurry | litany | paucity | plethora | profusion | raft | rash | slew | smattering | spate | torrent | trove | wealth | string | multitude | bunch) of',
    '(all | many) (sorts | kinds | manner) of',
    '[multiple] a_{0,2} (accusations | allegations | attempts | calls | charges | claims | complaints | counts | deaths | evidence | experts | failures | fronts | incidents | injuries | investigations | lawsuits | mistakes | occasions | officials | outlets | people | polls | reasons | reports | scandals | sources | studies | surveys | threats | victims | violations | ways | witnesses | women)',
  ],
  except: [
    'various (artists | =Artists)',
    '(her | his | its | my | our | the | their | these | those | your) various',
    // A thing of that shape, and not a number.
    'a bunch of a_? (flowers | grapes | herbs | keys | roses | us)',
    "(are | aren't | is | just | like | they're | was | we're | were) a bunch of",
    'a string of a_? (beads | characters | digits | letters | lights | numbers | pearls)',
    'an army of _{0,2} (men | soldiers | troops)',
  ],
  why: 'This says that the things differ, not what they are or how many. A text that could have listed them asks you to imagine a long list instead.',
  fair: 'The list would be tedious and is easy to find, as in “various spare screws”, or the main items follow in the same breath.',
  ask: 'Can you name three of them from the text alone? If not, what is the word standing in for?',
  marks: [
    'The money came from [various] donors.',
    'It works with [a variety of] cameras.',
    'People move away for [all sorts of] reasons.',
    '[Multiple] lines of evidence point the same way.',
    '[Multiple] studies agree.',
    'They hired [an army of] lawyers.',
    'The fee covers [a wide range of] repairs.',
  ],
  spares: [
    'He was found to have multiple sclerosis.',
    'Tick one box; it is a multiple choice test.',
    'The colours vary from shop to shop.',
    'It has multiple starting points.',
    'It was sung by Various Artists.',
    'She bought a bunch of roses.',
    'The box shows a range of values.',
    'He thanked the various clubs.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'conll-2010'],
}
