import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/long-ago',
  name: 'Some time, or long ago',
  phrases: [
    '(a)? (long | very long | short) (time | while) ago',
    'long ago',
    'some (time | years | months | weeks | decades | days | centuries) (ago | back | later | earlier)',
    '(decades | centuries | generations | ages | eons | aeons) ago',
    '(years | decades | generations | centuries) worth of',
    '(somewhere | sometime | some time) (around | about | before | after) (that | this | then) (time | point)?',
    'for (generations | centuries | millennia)',
    '(since | from) time immemorial',
    'in the (not-too-distant | distant | recent) past',
    'since (long ago | forever)',
  ],
  except: [
    'how long ago',
    '(not | so | too) (all that | so | that | too | very)? long ago',
    '(# | two | three | four | five | six | seven | eight | nine | ten | twenty | thirty | forty | fifty | many | few | several | couple of | of) (decades | years | centuries | generations) ago',
    'for generations (yet)? to (come | follow)',
    '(# | two | three | four | five | ten | twenty | several) (years | decades | generations | centuries) worth of',
  ],
  why: 'A date that cannot be looked up. Whether it was five years or fifty, and so whether it still matters today, is left to your guess.',
  fair: 'In stories, memories and prehistory nobody needs the day. In a report it is fair if the date is unknown and the text admits that.',
  ask: 'When was that, within ten years? Would knowing the date change what it means for today?',
  marks: [
    'The firm found an answer [some decades ago].',
    'It happened [a long time ago].',
    'The custom was dropped [long ago].',
  ],
  spares: [
    'They met two decades ago.',
    'It all happened 30 years ago.',
    'How long ago was that? I asked him twice.',
    'The oak will stand for generations to come.',
    'They keep ten years worth of letters.',
  ],
  sources: ['ganter-strube-2009', 'conll-2010', 'words-to-watch'],
}
