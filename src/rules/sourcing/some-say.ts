import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/some-say',
  name: 'Some say, many believe',
  phrases: [
    '(some | many | several | most | few | others | plenty | none | not everyone | various | numerous | countless | certain | other | plenty of | lots of | a lot of | dozens of | scores of | hundreds of | thousands of | millions of | a handful of | a number of | a growing number of | a group of | two | three | four | five | six | a dozen) (_{0,2} (*s | people | men | women | folks | us | them))? (@says-so)',
  ],
  except: [
    '(some | many | several | most | few | various | numerous | other | two | three | four | five | six) _{0,1} (times | cases | ways | days | weeks | months | years | respects | places | instances | occasions | results | things | signs | figures | numbers | words | details | estimates | studies | claims | questions | details | statements | documents | reports | things | files | methods | details | states | votes | tests)',
    'some question',
    '(some | most | few | much) (hope | doubt | debate | fear | worry | praise | blame | question | dispute | note | credit | report | claim | wonder | caution) (of | in | about | over | for | remains | remained | is | was | left | as to)',
    '(most | some | many | others | few | several) (hailed | expected | reported | noted | believed | advised | admitted) (from | in the | at the)',
  ],
  why: 'A crowd without a number. “Some” can be two people or half the country, and a writer can always find some. The view gets weight from people you cannot count.',
  fair: 'It is fair as a first line that the text soon fills in: names, a poll, a quotation. It can also protect people who would be harmed if they were named.',
  ask: 'How many, and who? Does the text go on to name even one of them, or a poll that counted?',
  marks: [
    '[Some say] the lake is bottomless.',
    '[Many local farmers fear] a dry spring.',
    '[Two others said] they had seen it too.',
  ],
  spares: [
    'There is some doubt about the date.',
    'Several times she said no.',
    'Some of the paint came off.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'conll-2010'],
}
