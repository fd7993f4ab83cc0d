import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/hundreds-of',
  name: 'A round number with no edges',
  // Just under 0.7 where it was measured: readers differ on round numbers in passing. Kept: the set is off by default.
  phrases: [
    '(many | countless | untold)? (dozens | scores | hundreds | thousands | millions | billions | trillions) (or | and) (dozens | scores | hundreds | thousands | millions | billions | trillions | even (hundreds | thousands | millions)) of?',
    '(many | countless | untold | literally)? (tens of | hundreds of | dozens of)? (thousands | millions | billions | trillions) of',
    '(dozens | scores | hundreds) of',
    '(tens | hundreds) of (thousands | millions | billions)',
    '(a few | several | many | a couple of | some | a) (dozen | hundred | thousand | million) (or so | or more)',
    '(a few | a couple of | many) (dozen | hundred | thousand | million | billion)',
    'countless (number of | numbers of)?',
    'a countless number of',
    '^ (dozens | hundreds | millions | scores | (tens of)? thousands)',
    '(affect | affecting | affects | displaced | displacing | injured | killed | killing | left | leaving) [(dozens | hundreds | millions | thousands)]',
    '(innumerable | myriad | untold | umpteen | numberless | uncountable | numerous)',
    'a myriad of',
    'myriads of',
    '(an endless | a never-ending | an infinite) (number | list | stream | array | supply | variety | series | line | string) of',
  ],
  except: [
    '(as | less | more | most | so | too) numerous',
    '(hundreds | thousands) of (degrees | feet | hours | kilometres | metres | miles | yards)',
    '(i | we) (have | had | own | know | met | sent) _{0,2} (dozens | hundreds | thousands) of',
    '(# | box | credit | exam | film | final | four | high | in | test | the | their | three | two | with)? scores of (# | games | matches | pupils | students)',
    '(box | credit | exam | film | high | test | the | three | two) scores of',
    '(thousands | hundreds | millions | billions | tens) of a',
    '(untold | countless) (story | stories)',
  ],
  why: '“Hundreds of” may be two hundred or nine hundred; “countless” says only that nobody counted. Large round words impress more than the plain figure behind them would.',
  fair: 'It is fair for a crowd seen from a window, before any count is in, or where the order of size is the point and the exact figure would add nothing.',
  ask: 'Who counted, and to the nearest what? Is there a lowest figure that the text would stand by?',
  marks: [
    '[Hundreds of] teachers lined the street.',
    'The bug exposes [tens of thousands of] servers.',
    'She has given [countless] talks.',
    '[Numerous] readers wrote in.',
  ],
  spares: [
    'Both teams posted scores of 21.',
    'The museum holds an untold story.',
    'The birds fly hundreds of miles.',
    'He can count to a hundred in Welsh.',
    'The test scores of pupils rose.',
  ],
  sources: ['conll-2010', 'ganter-strube-2009', 'weasel-word'],
}
