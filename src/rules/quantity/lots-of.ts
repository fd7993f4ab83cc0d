import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/lots-of',
  name: 'A lot, as one says in talk',
  phrases: [
    '(a whole | a | quite a | an awful | not a) lot of (people | folks | men | women | children | kids | them | us)',
    '(lots | plenty | loads | tons | heaps | oodles | scads) (and lots)? of (people | folks | men | women | children | kids | them | us)',
    '[((a whole | a | quite a | an awful | not a) lot | lots | plenty | loads | tons | heaps) of (other)?] a_{0,2} *s',
    '[((a whole | a | an awful) lot | lots | plenty) of] (criticism | evidence | her | his | hype | its | my | opposition | our | support | the | their | your)',
    '(crowds | hordes | droves | throngs | swathes | swaths | legions | masses | mountains | floods | waves | reams | torrents) of (people | *s)',
    '(a | an) (generous | healthy | fair | good | endless | ridiculous | surprising | massive | steady) (dose | helping | supply | stream | amount | bit | deal | flood | wave) of',
    'quite a bit of',
    '(has | have | had) [plenty of]',
    'in (droves | their droves)',
  ],
  except: [
    'lot of (a_ | A_)? (access | as | business | distress | does | emphasis | fitness | focus | fuss | glass | guess | happiness | has | is | less | loss | mess | news | progress | process | sadness | stress | success | this | was | weakness | yes)',
    '(lots | plenty | loads | tons | heaps) of (a_ | A_)? (access | as | business | glass | has | is | less | news | progress | success | this | was)',
    '(plenty | lots | loads | tons) of (time | fun | room | space | water | light | sunshine | love | energy | money | sleep)',
    '(masses | waves | mountains | floods) of (a | the | gas)',
    'tons of (a | an | #)',
    'plenty of (it | that | this)',
    '(the | parking | vacant | this | that | first | last) lot of',
    'lot of (the | this | that)',
    // Of oneself, and advice.
    "(i | i'd | i've | if you | we | we'll | we've | you'll) (a_){0,2} (a lot | lots | plenty | loads | tons | heaps) of",
    'lot of (things | times)',
  ],
  why: '“A lot of” measures the writer’s feeling about an amount: it was more than expected. Another person, expecting more, could call the same amount small.',
  fair: 'This is how people talk, and in a chatty piece where nothing hangs on the amount, a figure would only get in the way.',
  ask: 'A lot compared with what? If ten more or ten fewer would change your mind, which is it?',
  marks: [
    '[A lot of people] were waiting outside.',
    'There are [plenty of] reasons to stay.',
    '[Lots of] drivers take the side road.',
    'The state has [plenty of] borrowing capacity.',
    'They left [in droves].',
  ],
  spares: [
    'We have plenty of time before the train.',
    'It takes a lot of work to keep a horse.',
    'She has a lot of patience.',
    'If you make a lot of calls, take the larger plan.',
    'A lot of the work is done.',
    'She parked in the lot of the hotel.',
  ],
  sources: ['weasel-word', 'words-to-watch', 'faulty-generalization'],
}
