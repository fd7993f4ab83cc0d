import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/some-doubt',
  name: 'Doubts and views of some',
  phrases: [
    '(some | many | several | most | other) (of (the | his | her | A_))? _{0,1} (critics | supporters | defenders | opponents | sceptics | skeptics | detractors | proponents | advocates)',
    '(some | many | others | several | critics | experts | officials | residents | observers | scientists | lawmakers) a_{0,2} (raised | expressed | voiced | raise | express) (concerns | concern | doubts | fears | questions | alarm | objections | reservations)',
    '(some | many | several | most) a_{0,1} (archaeologists | economists | experts | historians | researchers | scholars | scientists | analysts | doctors) (have | had) (already | also | even | now | long | since)? a_',
    '(some | many | others) (feel | felt | see | saw | view | viewed) _{0,3} (as | that)',
    '(some | many) _{0,2} (*s | people) to (argue | say | claim | believe | suggest | conclude | question | speculate | wonder)',
    '(some | many | most) _{0,2} (*s | people) (remain | remained | are) (skeptical | sceptical | unconvinced | convinced | doubtful)',
    '(some | many | others | critics) (call | called | describe | described | dub | dubbed) (it | him | her | them | this | the)',
    '(some | many | others | most) (in | within | inside) _{1,3} (say | said | believe | fear | feared | argue | think | worry | hope | believed | argued | worried | have | suspect | see | saw)',
    '(some | many | others) (would | might | could) (even | well | also)? (say | argue | call it | claim | object | disagree)',
    '(experts | scholars | historians | scientists | economists | analysts | doctors | researchers | opinions | opinion | critics | observers) (are | is | remain | were | remained) *ly? (divided | split | sceptical | skeptical | unsure | puzzled | baffled | concerned | worried | alarmed | optimistic | confident | convinced)',
    '(few | no one | nobody) (doubts | doubt | disputes | dispute | denies | deny | believes | believe | expects | expect | thinks)',
  ],
  except: [
    '(some | many | several | most | other) (critics | supporters | fans) (awards | clubs)',
    '(some | many | others | most) (in | within | inside) _{1,3} have (a | the | to | no | been | two | three | more)',
    '(some | many) _{0,2} (ways | things | reasons | ideas | words | chances | attempts) to',
  ],
  why: 'Doubt or support is brought in without a doubter. Every plan on earth is questioned by some, so the sentence can be true of anything and still cast a shadow or a light.',
  fair: 'It tells you fairly that a matter is contested, provided that the text goes on to say what the objection is and who makes it.',
  ask: 'What exactly is their objection, and would it still trouble you if you knew who made it?',
  marks: [
    'The map led [some readers to argue] that the border was wrong.',
    '[Several residents raised concerns] about the smell.',
    '[Some critics] walked out.',
  ],
  spares: [
    'There are many ways to say thanks.',
    'She raised two children and a goat.',
    'He had some concerns of his own.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'ganter-strube-2009'],
}
