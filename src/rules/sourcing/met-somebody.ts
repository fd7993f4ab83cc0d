import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/met-somebody',
  name: 'Somebody the writer met',
  // Quiet: in letters and memoirs a friend who said something is no source at all.
  quiet: true,
  phrases: [
    '(a | an | one | another) a_{0,2} (acquaintance | chap | colleague | contact | couple | cousin | driver | fellow | friend | guy | lady | man | mate | mum | neighbor | neighbour | nurse | pal | porter | reader | stranger | teacher | woman) (_ of mine | of mine | (i | we) (know | knew | met | spoke (to | with) | talked (to | with)) a_{0,4} | who _{1,5} | (at | behind | from | in | on | outside) (a_ | A_){1,4}) (assures me | claims | insisted | insists | let slip | reckoned | reckons | recalls | said | says | swears | swore | tells (me | us) | told (me | us) | whispered)',
    '(the) (old | young)? (barman | bloke | boy | chap | fella | fellow | girl | guy | lad | lady | man | person | woman) ((at | behind | from | in | next to | on | outside | selling) (a_ | A_){1,5}) (assures me | claims | insisted | insists | let slip | reckoned | reckons | recalls | said | says | swears | swore | tells (me | us) | told (me | us) | whispered)',
    '(somebody | someone) (close to | from | i know | in | inside | on | at | with | within) (a_ | A_){0,4} (assures me | claims | insisted | insists | let slip | reckoned | reckons | recalls | said | says | swears | swore | tells (me | us) | told (me | us) | whispered)',
  ],
  why: 'The writer met somebody, and we get a job or a place in the bar instead of a name. It brings a scene to life, and makes one chance meeting speak for many people.',
  fair: 'In a column or a travel piece a chance remark is part of the story, and private people did not ask to be in print.',
  ask: 'How would this person know? If the writer had met somebody else that day, would the text say the opposite?',
  marks: [
    '[A friend who works in planning tells me] the report is ready.',
    '[The woman at the post office says] it was the rain.',
    '[Someone close to the band says] the drummer is out.',
  ],
  spares: [
    'My neighbour has a new car.',
    'A friend in Rome sent me a card.',
    'The man at the door took our coats.',
    'Someone in the hall was singing.',
    'She walked around and looked.',
    'My friends came to tea.',
  ],
  sources: ['journalism-sourcing', 'spj-anonymity'],
}
