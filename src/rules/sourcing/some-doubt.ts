import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/some-doubt',
  name: 'Doubts and views of some',
  phrases: [
    '(some | many) (of (the | his | her | A_))? _? (critics | supporters | defenders | opponents | sceptics | skeptics | detractors | proponents | advocates)',
    '(some | many) a_{0,1} (*s | people) to (argue | say | claim | believe | suggest | conclude | question | speculate | wonder)',
    '(opinion | opinions | views | scientists | researchers | experts | accounts | estimates | reports | theories) ((is | are | was | were | remain) *ly? (divided | split) | abound | abounded | conflict | conflicted | differ | differed | diverge | diverged | range (from | between) | vary | varied)',
    '(few | no one | nobody) (in A_)? (doubts | doubt | disputes | dispute | denies | deny | believes | believe | expects | expect | thinks)',
    'what @source-kind{0,1} (@group) (have | had | would)? (call | called | describe | described | say | said | see | saw | believe | consider | dub | dubbed | term | termed | regard | view)',
    '(some | many | others) (have | had | still | now)? (called | call | describe | dub | label | labelled | labeled | view | viewed)',
    '(@group) (will | would | may | might)? (see | saw | view | viewed | regard | regarded | interpret | interpreted | read | took) (it | this | that | him | her | them | (the | his | her | their | its) a_{1,2}) as',
    '(some | many | several | other)? (@group) (have | had | also)? (raised | raise | voiced | voice | expressed | express | issued | issue) a_{0,1} (@worry)',
    '(some | many | most | others) (will | would | may | might)? (see | saw | view | viewed | regard | regarded | interpret | interpreted | read | took) (it | this | that | him | her | them | (the | his | her | their | its) a_{1,2}) as',
    '(some | many | others | several) (have | had | also)? (raised | raise | voiced | voice | expressed | express | issued | issue) a_{0,1} (@worry)',
    'what (some | many | others) (have | had | would)? (call | called | describe | described | say | said | see | saw | believe | consider | dub | dubbed | term | termed | regard | view)',
    '(has | have | had) (long)? (baffled | divided | perplexed | puzzled | stumped) (@group)',
    'the subject of (much | intense | heated | considerable | some | great | fierce | ongoing | continuing) (controversy | debate | dispute | speculation)',
  ],
  except: [
    '(some | many) (critics | supporters | fans) (awards | clubs)',
    '(some | many) _{0,2} (ways | things | reasons | ideas | words | chances | attempts) to',
    '(see | saw | call | called | felt | feel) (you | me | us | him | ,)',
    'what (astronomers | biologists | doctors | economists | engineers | geologists | historians | lawyers | linguists | mathematicians | philosophers | physicists | programmers | psychologists | researchers | scholars | scientists | sociologists) (call | called | dub | term)',
  ],
  why: 'Doubt or support is brought in without a doubter. Every plan on earth is questioned by some, so the sentence can be true of anything and still cast a shadow or a light.',
  fair: 'It tells you fairly that a matter is contested, provided that the text goes on to say what the objection is and who makes it.',
  ask: 'What exactly is their objection, and would it still trouble you if you knew who made it?',
  marks: [
    'The map led [some readers to argue] that the border was wrong.',
    '[Several residents raised concerns] about the smell.',
    '[Some critics] walked out.',
    '[Theories range from] murder to suicide.',
    '[Residents voiced frustration] over the plan.',
  ],
  spares: [
    'There are many ways to say thanks.',
    'She raised two children and a goat.',
    'He had some concerns of his own.',
    'It lies in what scientists call the deep zone.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'ganter-strube-2009'],
}
