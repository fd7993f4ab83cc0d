import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/omens',
  name: 'Bodes ill, a taste of things to come',
  phrases: [
    '(augur | augured | augurs | bode | boded | bodes) (@adverb | badly | ill | poorly | well)? (for)?',
    '(foretell | foretells | herald | heralds | heralding | portend | portends | presage | presages | presaging) (a | an | another | change | more | trouble | what)',
    '(a | the)? (foretaste | harbinger | harbingers | herald | omen | omens | portent | precursor) (of | for) (a | an | disaster | doom | future | the | things | things to come | what | worse)',
    '(a | the)? (glimpse | shape | sign | taste) of (the future | things to come | what is to come | what lies ahead | what the future holds)',
    '(signal | signals | signalled | signaled | signalling | signaling | mark | marks | marked | marking | spell | spells) the (beginning of the end | dawn of | death of | demise of | (end | start) of (an | a new) (era | age))',
    '(signal | signals | signalled | signaled | spell | spells) the end of',
    '(spell | spells | spelling | spelt) (danger | disaster | doom | ruin | trouble)',
    '(only | just)? the (beginning | start) of (the end | something | a (long | new | wider | bigger))',
    '(this is | that is | it is | this was | is) (only | just) the (beginning | start)',
    'recipe for ((a | an) a_? (backlash | collapse | crash | crisis | failure | fall | revolt | riot | war) | catastrophe | chaos | conflict | disaster | failure | more | trouble)',
  ],
  except: [
    '(mark | marks | marked | marking) the (start | beginning | end) of (a_ | A_){0,2} (career | day | festival | month | ramadan | school | season | summer | term | week | winter | year)',
    'good taste',
    '(sunday | miami | boston | new york | sydney | calgary) herald',
    'foretold in',
  ],
  why: 'Reads today’s event as a sign of what must follow. Signs are easy to see afterwards; beforehand the same week has plenty that point elsewhere, and they go unmentioned.',
  fair: 'Where the past is counted, as with polls before elections or frost before harvests, a sign can be worth a forecast.',
  ask: 'How often did this sign come true before, and how often did it come to nothing?',
  marks: [
    'The poll [bodes ill for] the mayor.',
    'It was [a taste of things to come].',
    'The sale [signals the end of an era].',
  ],
  spares: [
    'She gave me a recipe for a cake.',
    'A taste of honey was enough.',
    'She marked the end of the school year.',
    'They read the paper at the beginning of the month.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
