import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/therefore',
  name: 'Thus, therefore, hence',
  phrases: [
    '^ (thus | therefore | hence | consequently | ergo)',
    '(is | are | was | were | must | should) [(thus | therefore)]',
    'and so (it | the | they | we | he | she) (is | was | must | has | have)',
    '^ it follows that',
  ],
  except: [
    'thus far',
    '(years | months | days | weeks) hence',
    'hence the name',
    'accordingly (to)',
    '(behave | act | acted | adjusted) accordingly',
    'and so (it | he | she | they) (is | was) (with | that)',
  ],
  why: 'The little word of proof. It says that the sentence follows from what came before, and it says so whether the steps are there or not; readers seldom go back to look.',
  fair: 'At the end of a real argument, with its grounds laid out, the word is a service: it shows you which sentence is the conclusion.',
  ask: 'Cover the word: do the sentences before it force this one, or only sit beside it?',
  marks: [
    '[Thus], a pretext was needed.',
    'The fee is [therefore] unfair.',
    '[Hence] the two sides never met.',
  ],
  spares: ['We have sold ten thus far.', 'Two years hence it will be gone.', 'Everything there fell quiet.'],
  sources: ['post-hoc', 'hyland-1998'],
}
