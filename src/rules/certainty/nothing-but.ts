import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/nothing-but',
  name: 'Nothing but, nothing more than',
  // Quiet: behind "is" the words insist, elsewhere they count what there is ("ate nothing but sand"), and are left out.
  quiet: true,
  phrases: [
    "(@be | it's | that's | than | as | into | of) [nothing (but | more than | less than | other than | short of)]",
    'nothing more ,? nothing less',
    'little short of',
    'nothing could be (clearer | plainer | simpler)',
    '(complete | total | utter | absolute | sheer | outright | downright | arrant | patent | unadulterated | blatant | barefaced | bare-faced | plain) (absurdity | baloney | bunk | bunkum | deception | delusion | fabrication | falsehood | fallacy | fantasy | fiction | folly | fraud | hoax | humbug | hypocrisy | invention | lie | lies | lunacy | madness | myth | nonsense | propaganda | rot | rubbish | sham | stupidity | tosh | travesty)',
    '(absolutely | categorically | completely | demonstrably | downright | entirely | flat-out | flatly | palpably | patently | provably | totally | utterly | wholly) (absurd | baseless | bogus | fabricated | false | fictitious | groundless | indefensible | ludicrous | preposterous | ridiculous | unfounded | unjustifiable | untrue | unthinkable | wrong)',
    '(is | are | was | were | been | be) (little | no) (more | better | different) than (a | an | the)',
    '(pure | plain | purely | plainly) and simple',
    'absolutely (no | nothing) (doubt | reason | question | basis | truth | evidence | way | excuse | wrong)',
    'not a (single)? (shred | scrap | scintilla | iota) of',
    '(is | are | was | were | been | be) (little | no) more than (_ | ,)',
    'absolutely (no one | nobody)',
  ],
  except: [
    'nothing (more | less | other) (to | was | is | has | had)',
    'nothing if not (a_ | careful)',
    'be absolutely (certain | sure | clear)',
    '(than | more | wants | wanted | want) nothing (more | but)',
    'than (# | two | three | four | five | six | ten | half)',
  ],
  why: 'Everything else that the thing might also be is struck out in two words. Few people, laws or motives are only one thing.',
  fair: 'It can be exact: a box that holds nothing but sand, or a rule that asks for nothing more than a signature.',
  ask: 'What would a fair-minded opponent say it also is? And does the text show that they are wrong?',
  marks: [
    'The tax is [nothing but] theft.',
    'The offer is [nothing more than] a trick.',
    'This is greed, [pure and simple].',
    'There is [absolutely no reason] to panic.',
    'The tale is [complete nonsense].',
    'The charge is [utterly false].',
    'The inquiry [was little more than a] show.',
  ],
  spares: [
    'There was nothing more to say.',
    'The hare ate nothing but clover all day.',
    'She wanted nothing more than a rest.',
  ],
  sources: ['hyland-1998', 'thought-terminating-cliche', 'faulty-generalization'],
}
