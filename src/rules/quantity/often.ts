import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/often',
  name: 'Often, and nobody kept count',
  phrases: [
    '(very | so | quite | more | too | all too | most | increasingly)? often (times)?',
    'oftentimes',
    '(very | fairly | quite | more | most | increasingly)? (frequently | regularly | routinely | repeatedly)',
    '(time and (time)? again | time after time | again and again | day in , day out)',
    '(as | so) [(is)? often (happens | the case)]',
    'as often as not',
    '(many | countless | numerous | several | umpteen | a number of | dozens of | hundreds of) (times | occasions)',
    '(in | on) (many | most | several | numerous | a number of | a lot of | countless | the majority of | other) (cases | instances | occasions | respects | ways | places | areas | countries | situations | circumstances)',
  ],
  except: [
    'how often',
    'often enough',
    'you (a_ | a_ it | a_ them)? often',
    'as often as (# | possible | you | they | he | she | we | i)',
    'frequently asked',
    'many times (more | larger | the | over | higher | smaller | greater)',
    'several times (more | larger | the | over | higher | as)',
    'in other (ways | places | countries | areas)',
    'every so often',
  ],
  why: '“Often” is a frequency with the frequency taken out. Weekly, or one time in three? Asked for a number, people who use the same word give very different ones.',
  fair: 'A general truth in passing, one that everybody can test for themselves: “trains are often late on Mondays”. In a report it needs a count within reach.',
  ask: 'How many times, in how long, and compared with what? Was anybody counting, and how did they?',
  marks: [
    'The company [often] turns such claims aside.',
    'She [regularly] bragged about her contacts.',
    '[In many cases] no reason was given.',
    'They have asked [time and again] for a meeting.',
  ],
  spares: [
    'How often does the bus run?',
    'See our frequently asked questions.',
    'He was asked as often as possible.',
  ],
  sources: ['hyland-2005', 'conll-2010', 'words-to-watch'],
}
