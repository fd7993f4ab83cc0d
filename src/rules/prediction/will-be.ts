import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-be',
  name: 'Will be hard, will be remembered',
  quiet: true,
  phrases: [
    '[@will @after-modal? (be | become | feel | get | look | prove | remain | seem | sound | stay)] (@adverb | a | an | far | many | most | no | the | too){0,2} @quality',
    "(it | they | this) [(will | won't) @after-modal? be] (a | an | because | for | in | like | no | that | the | up to | what | with | *ing)",
    '[@will @after-modal? be] (asking | aiming to | desperate | forced | hoping | keen | looking to | judged | needed to | remembered | scrambling | seen as | talking | viewed as | watching | wishing | wondering)',
    "[(there will | there'll | there won't) (always | never)? be] (a | fewer | many | more | no | some)? (arguments | chaos | confusion | debate | deaths | fallout | hope | implications | losers | need | none | no one | people | pressure | problems | questions | resistance | shortage | stopping | those who | turning | uncertainty | violence | way | @quality)",
    '(attention | all eyes | eyes | hopes | minds | the (focus | question | spotlight | task | test | trick)) [@will] a_',
  ],
  except: [
    '(likely | unlikely | assume | bet | possible | probable | guarantee | hope | hopes | hoping | hoped) that? (a_ | A_){0,4} @will',
    "(i | we) (will | won't)",
    "(you'll | you will | you won't)",
    '(how | what | whether) (a_ | A_){0,3} will',
    '(likely | maybe | perhaps | possibly | presumably | probably) @will',
    'will be (back (at | in | on | with | to) | closed | left in | (more | less | over) (than)? # | more information)',
    'will be @adverb? (a | an | the)? (available | held | launched | live | new | open | published | released | special | standard | used)',
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
  ],
  sources: ['tetlock', 'superforecasting'],
}
