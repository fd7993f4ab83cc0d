import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/so-much-for',
  name: 'So much for, how convenient',
  phrases: [
    '^ (and | but | well | oh)? ,? [so much for] _',
    ', so much for',
    '(what | how) (a (surprise | shock | shocker | coincidence) | convenient | surprising | predictable | typical)',
    '^ (well ,?)? sure ,? (it | they | he | she | we) (did | does | do | is | are | was | were)',
    '^ (yeah ,? right | fat chance | nice try) ,?',
    "(or so | at least so | that's what | that is what) (they | we | he | she | the (story | official | company)) (say | says | said | claim | claims | claimed | are told | were told | would have (us | you) believe | want | wants)",
    "(would | he'd | they'd) have (us | you | everyone | people) believe (that)?",
    "(we are | we're) (supposed | meant | expected | asked | told) to (believe | think | accept | trust | swallow) (that)?",
    'the official (story | narrative)',
    '(says | say | said | claims | claim) a lot of things',
    '(was | were | been | being) told what to say',
  ],
  except: [
    'how (surprising | predictable) (is | are | was)',
    'thank you so much for',
    'so much for (your | what | the (help | support))',
  ],
  why: 'Irony says one thing and means the other. The charge is in the tone, so it cannot be quoted, answered or corrected.',
  fair: 'In columns, satire and talk among friends the tone is open to everybody, and the broken promise is usually set out in full.',
  ask: 'Said without the irony, what is the claim? Is there a promise or a statement on record that was really broken?',
  marks: [
    '[So much for] lower taxes.',
    'The minister’s cousin won. [What a surprise].',
    'They [would have us believe that] it was an accident.',
    '[We are supposed to believe] the dog ate it.',
  ],
  spares: [
    'Thank you so much for the flowers.',
    'He worked so much for so little.',
    'How surprising is this result to an expert?',
  ],
  sources: ['innuendo', 'scare-quotes'],
}
