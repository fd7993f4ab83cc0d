import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/nothing-but',
  name: 'Nothing but, nothing more than',
  phrases: [
    'nothing (but | more than | less than | other than | short of)',
    'nothing more ,? nothing less',
    'little short of',
    'purely (a | about)',
    '(is | are | was | were | been | be) (little | no) (more | better | different) than (a | an | the)',
    '(pure | plain | purely | plainly) and simple',
    'absolutely (nothing | no | no one | nobody | none | zero | certain | sure | clear | everything | everyone | every | nowhere) (but | beyond | more than | other than)?',
    '(nothing | anything) beyond a_ (prejudice | opinion | conviction | greed | spite)',
    'not a (single)? (shred | scrap | scintilla | iota) of',
  ],
  except: [
    'nothing (more | less | other) (to | was | is | has | had | can | could | about | we | i | you | they | he | she | from | in | on | important | left)',
    'nothing (but | other) (to | that)',
    '(do | does | did | say | says | said | had | want | wants | wanted) nothing (more | less | other)',
    'nothing if not (a_ | careful)',
    'be absolutely (certain | sure | clear)',
  ],
  why: 'Everything else that the thing might also be is struck out in two words. Few people, laws or motives are only one thing.',
  fair: 'It can be exact: a box that holds nothing but sand, or a rule that asks for nothing more than a signature.',
  ask: 'What would a fair-minded opponent say it also is? And does the text show that they are wrong?',
  marks: [
    'The tax is [nothing but] theft.',
    'The offer is [nothing more than] a trick.',
    'This is greed, [pure and simple].',
    'There is [absolutely no] reason to panic.',
    'The inquiry [was little more than a] show.',
  ],
  spares: [
    'There was nothing more to say.',
    'The hare ate nothing all day.',
    'She wanted nothing more than a rest.',
  ],
  sources: ['hyland-1998', 'thought-terminating-cliche', 'faulty-generalization'],
}
