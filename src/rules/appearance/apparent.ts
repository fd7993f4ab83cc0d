import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/apparent',
  name: 'Apparent, before a noun',
  phrases: [
    '(a | an | the | this | that | his | her | its | their | by | with | of | in | and | another | more | some | other | these | despite | for | one | first | second | third | , | our | my | your | two | three) [apparent] a_',
  ],
  except: [
    'apparent (to | that | in | from | when | why | how | and | at | as | on | even | only | by | within | during | after | magnitude | brightness | wind | temperature | power | size | motion | horizon | time | authority | place | diameter)',
    '(heir | become | became | becomes | becoming | is | was | are | were | be | most | more | very | less | so | too | not | no | any | without | readily | immediately | painfully | increasingly) apparent',
  ],
  why: '“An apparent attack” names a thing and takes half the name back. Readers tend to remember the noun, while the small warning before it fades.',
  fair: 'It protects people: calling a death an “apparent accident” before the coroner has spoken is careful, and correct.',
  ask: 'What made it look like that, who is still checking, and what else could it turn out to be?',
  marks: [
    'Police are treating it as an [apparent] suicide.',
    'He shrugged, with [apparent] indifference.',
    'The [apparent] contradiction was not explained.',
  ],
  spares: [
    'She is the heir apparent to the family firm.',
    'There was no apparent reason for the delay.',
    'The damage was apparent to everybody who walked past.',
    'The apparent magnitude of the star is low.',
  ],
  sources: ['words-to-watch', 'hyland-2005'],
}
