import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/some-say',
  name: 'Some say, many believe',
  phrases: [
    '(some | many | several | most | few | others | plenty | none | not everyone | various | numerous | countless | certain | other | plenty of | lots of | a lot of | dozens of | scores of | hundreds of | thousands of | millions of | a handful of | a number of | a growing number of | a group of | two | three | four | five | six | a dozen) (_{0,2} (*s | people | men | women | folks | us | them))? (@says-so)',
    '(some | many | others | most) (at | from | in | inside | of | on | within | who) _{1,2} (@say | @said)',
    '(almost | nearly)? every (single | other)? (@one-source) (@says | @said)',
    '(some | many | others) _{0,1} (beg | begs) to differ',
  ],
  except: [
    '(the | these | those | his | her | our | their | its) (two | three | four | five | six | many | few | several | other)',
    '(two | three | four | five | six) (note | report | claim | estimate | object | question)',
    '(most | some | many | several | few) (described | noted | regarded)',
    'some thought (of | ,)',
    '(times | cases | goals | ideas | ways | days | weeks | months | years | respects | places | instances | occasions | results | things | signs | figures | numbers | words | details | estimates | studies | claims | questions | statements | documents | reports | files | methods | states | votes | tests | polls | surveys | signals | indicators) (@say-aux{0,2} (@say | @said) | she | he)',
    'some question',
    '(some | most | few | much) (hope | doubt | debate | fear | worry | praise | blame | question | dispute | note | credit | report | claim | wonder | caution) (of | in | about | over | for | remains | remained | is | was | left | as to)',
    '(most | some | many | others | few | several) (hailed | expected | reported | noted | believed | advised | admitted) (from | in the | at the)',
    'some of which',
    '(after | in | with) some thought',
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
    'The two leaders agreed to meet.',
    'It is a five note tune.',
    'Some of the paint came off.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'conll-2010'],
}
