import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/experts-say',
  name: 'Experts without a name',
  phrases: [
    '^ @source-kind{0,2} (@experts) (@source-tail)? (@says-so)',
    '(@clause-word | ,) [@source-kind{0,2} (@experts) (@says-so)]',
    ', [(say | said) @source-kind{0,2} (@experts)]',
    '(a | an) a_{1,2} [(experts | scientists | doctors | economists | analysts) (say | call | believe)]',
    'leading experts',
    'so-called experts',
  ],
  except: [
    '(@experts) (including | such as | like | , ) A_',
    ', (say | said) a_{1,2} (have | had | are | were | will | would | should | can | could | must | do | did | need)',
  ],
  why: 'The claim borrows the weight of knowledge without saying whose. Experts differ, and a writer chooses which to hear; without a name you cannot look up their field, their work or their interests.',
  fair: 'It sums up well what a field agrees on, as on smoking or vaccines, and it is a fair opening when named experts follow within a few lines.',
  ask: 'Which experts, in what field? Do named people with this view appear later in the text, and would others in the field agree?',
  marks: [
    '[Experts say] the ice is thinner this year.',
    'But [many health economists have warned] of the cost.',
    'The dam is safe, [say engineers].',
  ],
  spares: [
    'The researchers said their sample was small.',
    'Experts at Oxford said so on Monday.',
    'She met two analysts at lunch.',
  ],
  sources: ['words-to-watch', 'authority', 'weasel-word'],
}
