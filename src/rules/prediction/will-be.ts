import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-be',
  name: 'Will be hard, will be remembered',
  quiet: true,
  phrases: [
    '[@will @after-modal? (be | become | feel | get | look | prove | remain | seem | sound | stay)] (@adverb | a | an | far | many | most | no | the | too){0,2} @quality',
    '[@will @after-modal? be] (asking | desperate | forced | hoping | judged | keen | left (behind | holding | in the cold | to (pick | wonder | wait) | wondering | with (a | little | no | nothing)) | looking for | needed to | remembered | scrambling | seen as | talking | viewed as | watching | wishing | wondering)',
    "[(there will | there'll | there won't) @adverb? be] (a | fewer | many | more | no | plenty of | some)? (arguments | backlash | blood | casualties | consequences | costs | chaos | confusion | debate | deaths | doubt | fallout | fireworks | hope | implications | losers | need | none | no one | people | pressure | problems | questions | reckoning | resistance | shortage | stopping | those who | tears | turning | uncertainty | unrest | victims | violence | way | @quality)",
    '(all eyes | attention | eyes | hopes | minds | the a_? (answer | blame | burden | challenge | cost | danger | debate | fight | focus | future | problem | question | spotlight | task | test | trick | trouble)) [@will @after-modal?] a_',
    '[@will @after-modal?] (cease | come of age | come true | go down (as | in) | grind to a halt | hit (home | rock bottom) | make history | pay the price | take care of itself)',
  ],
  except: [
    '@will-planned',
    "(you'll | you will | you won't)",
    'will be (left in | (more | less | over) (than)? # | more information)',
    'will be @adverb? (a | an | the) (available | live | new | special | standard)',
    'will be limited to',
    '@will @adverb? get (a | an | the)',
  ],
  why: 'A judgment moved into the future. What will be hard, huge or remembered is a matter of taste even afterwards, so the sentence can be neither right nor wrong.',
  fair: 'Comfort, congratulation and a reviewer’s warning are often put like this, and it is plain enough that they are one person’s feeling.',
  ask: 'Would you and the writer agree, when the day came, on whether it had turned out as this says?',
  marks: [
    'The winner [will be] too tired to enjoy it.',
    'The next winter [will be] far harder.',
    '[There will be] little comfort and many questions.',
    'Her speech [will be] remembered for years.',
  ],
  spares: [
    'The museum will be closed on Monday.',
    'There will be tea at four.',
    'We will be happy to help.',
    'How bad will it be?',
    'It will be a special edition in blue.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
