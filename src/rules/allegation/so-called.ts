import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/so-called',
  name: 'So-called and self-styled',
  phrases: [
    'so-called',
    '(the | a | an | these | those | this | his | her | their | its | of | by | with | for) [so called]',
    '(self-proclaimed | self-styled | self-described | self-appointed | self-professed | self-declared | self-identified | self-anointed)',
    '(or | and) so it calls itself',
    '(calls | calling | called | call | styles | styling | styled) (himself | herself | themselves | itself) (a | an | the)',
    'what the (army | authorities | company | firm | government | group | junta | kremlin | left | military | ministry | party | president | regime | right | state) (call | called | calls)',
  ],
  except: [
    'so-called (# | (A_ | of | the){1,3} (accord | act | agreement | amendment | doctrine | effect | formula | law | model | pact | paradox | principle | process | protocol | question | rule | seven | syndrome | theorem | treaty | war))',
    'so-called (because | for | as | after | since)',
    'so called (because | for | as | after | since)',
    'self-identified (as)',
    'so-called (dark (energy | matter | web) | islamic state | big bang | swing states)',
  ],
  why: 'The writer uses a name and steps back from it in the same breath. You learn that the name is wrong or vain in somebody’s eyes, not why.',
  fair: 'It also simply introduces a term that readers may not know, “the so-called dark web”, with no doubt meant at all. Then an explanation follows.',
  ask: 'Is the name wrong? Who uses it, who rejects it, and does the text explain which word would be better?',
  marks: [
    'The [so-called] reform cut no costs.',
    'A [self-proclaimed] prophet led them.',
    'He is a [self-styled] expert on wine.',
    'They marched on [what the regime calls] a mission of peace.',
  ],
  spares: [
    'The so-called Potsdam pact was signed in May.',
    'It is so called because of its red leaves.',
    'He called so late that we slept.',
    'She is self-employed.',
    'So-called dark matter fills space.',
  ],
  sources: ['words-to-watch', 'scare-quotes'],
}
