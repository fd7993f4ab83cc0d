import type { Rule } from '../rule.ts'

// Quiet: a proof or a manual concludes in the same words as an opinion (1 of 6 in marked news).
export const rule: Rule = {
  id: 'cause/therefore',
  name: 'Thus, therefore, hence',
  phrases: [
    '^ (thus | therefore | hence | ergo)',
    '(must | should) [(thus | therefore)]',
    '^ it follows that',
    '^ consequently',
  ],
  except: [
    'thus far',
    'hence the name',
    '^ thus A_{1,3} ,',
    '^ (hence | therefore | thus) ,? (the | this) (article | chapter | paper | section)',
    '(thus | hence | therefore) (if | you | #)',
  ],
  quiet: true,
  why: 'The little word of proof. It says that the sentence follows from what came before, and it says so whether the steps are there or not; readers seldom go back to look.',
  fair: 'At the end of a real argument, with its grounds laid out, the word is a service: it shows you which sentence is the conclusion.',
  ask: 'Cover the word: do the sentences before it force this one, or only sit beside it?',
  marks: [
    '[Thus], a pretext was needed.',
    'The fee must [therefore] go.',
    '[Hence] the two sides never met.',
    '[Consequently], wages fell.',
  ],
  spares: [
    'We have sold ten thus far.',
    'Two years hence it will be gone.',
    'Thus Erika Wohl: “I saw it.”',
    'Everything there fell quiet.',
  ],
  sources: ['post-hoc', 'hyland-1998'],
}
