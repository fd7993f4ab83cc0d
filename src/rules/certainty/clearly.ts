import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/clearly',
  name: 'Clearly, plainly, patently',
  phrases: [
    '[(clearly | plainly | patently | manifestly | demonstrably | unmistakably | unambiguously | evidently and)] (_ | ,)',
    '(blatantly | glaringly | painfully | blindingly | transparently) (obvious | clear | false | untrue | wrong | unfair | political | illegal)',
    '[blatantly] (_)',
    '[notoriously] (_)',
  ],
  except: [
    '(clearly | plainly) (visible | audible | defined | marked | labelled | labeled | legible | stated | state | spoken | written | printed | displayed | identified | identifiable | readable | distinguishable | recognisable | recognizable | heard | enough | and | from | to | in | on | at | through | for | what | when | where | how | why | about | as | but | or | into | with | than | articulated | explained | discernible | delineated | separated | separate | define | known | outlined | documented | specified | laid | set | sets | communicated | differentiated | expressed | highlighted | indicated | remember | remembered | remembers | saw | see | seen | understand | understood)',
    '(more | most | as | so | very | less | too | how | not | cannot) clearly',
    'quite clearly (, | and | as | at | from | how | in | on | that | the | to | what | when | why)',
    '(see | sees | saw | seen | hear | hears | heard | speak | speaks | spoke | spoken | speaking | think | thinking | write | writing | written | say | says | said | state | states | stated | stating | communicate | explain | explained | show | shows | showed | shown | remember | define | defined | express | expressed | articulate | signed | labelled | labeled | marked | visible) (it | them | this | that | him | her | things | everything)? (clearly | plainly)',
    '(plainly | clearly) (dressed | furnished)',
    '^ clearly (define | explain | label | mark | show | state | write)',
    'to clearly _',
    '(be | must | should) clearly *ed',
    '(say | said | tell | tells | told | understand | understands | understood) (her | him | me | them | us | you)? (clearly | plainly)',
    'clearly (thought | thought-out | thought-through)',
  ],
  why: 'The adverb tells you that there is nothing left to see. That is a claim about the evidence, and it often stands just where the evidence would have been.',
  fair: 'After a table, a film or a quoted sentence that anybody can check, “clearly” only says which part to look at.',
  ask: 'Clear to whom, and from what? Cover the adverb with your finger: does the rest of the sentence still convince you?',
  marks: [
    'The mayor is [clearly] trying to win time.',
    'This was [plainly] a mistake.',
    'It is a [patently] absurd rule.',
    '[Clearly], somebody had the key.',
  ],
  spares: [
    'The island is clearly visible from the pier.',
    'He could not hear clearly, and spoke more clearly himself.',
    'The exits are clearly marked.',
    'Clearly mark the box before sending it.',
    'The film was cut to clearly show the effect.',
    'The date should be clearly noted.',
    'I plainly saw a boat.',
    'He told her plainly to go.',
  ],
  sources: ['hyland-1998', 'words-to-watch', 'hyland-2005'],
}
