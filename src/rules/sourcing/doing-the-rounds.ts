import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/doing-the-rounds',
  name: 'A story that is going round',
  phrases: [
    '(a | an | another | one | the | this | some | several | other) a_? (account | accounts | allegation | allegations | claim | claims | conspiracy theory | gossip | joke | legend | stories | story | tale | tales | talk | theories | theory | version | versions | whisper | whispers | word) a_? (is | are | was | were | has been | have been | that (is | are | was))? (now | already | widely | still)? (circulating | (did | do | does | doing | going | made | make | making) the rounds | (goes | going | went) (around | round) | being passed around)',
    '(the | one | all the) (assumption | belief | buzz | chatter | expectation | fear | feeling | gossip | hope | idea | mood | scuttlebutt | sense | speculation | story | suspicion | talk | theory | thinking | understanding | view | whisper | word | worry) (among | around | at | backstage | from | here | in | inside | locally | on | online | within) a_{0,3} (A_ | a_)? (has always been | has been | is | remains | was) (that | of | he | she | it | they)',
    '(the) (assumption | belief | expectation | suspicion) (has | had) (always | long)? been that',
    'whispers (abound | are | have | persist | persisted | spread | were)',
    '(chatter | gossip | legend | lore | rumour | rumor | tradition) (has | had) (it | her | him | them)',
    '(the way | as) (i | we) (hear | heard) it',
    'the way (he | it was told | people | she | they) (tell | tells | told) it',
  ],
  except: [
    '(is | was) that of',
    'went (around | round) (the | a | and | in | it | to)',
    'goes (around | round) (the | and | in)',
  ],
  why: 'A story travels, and nobody tells it. Being heard in many places feels like proof from many sides, though all of them may have it from a single mouth.',
  fair: 'When the talk itself is the news, a text has to report that it exists; a careful one adds at once what is known of its truth.',
  ask: 'Who told it first, and how could that person know? Did the writer try to find out?',
  marks: [
    '[A story is doing the rounds] that the mayor will move.',
    '[The word in the paddock is that] he will leave.',
    '[Whispers persist] of a sale.',
    '[The way I heard it], she never paid.',
  ],
  spares: [
    'The nurse did her rounds.',
    'The story is set in Leeds.',
    'The theory in chapter two is that of Newton.',
    'They whispered all night.',
    'He read the comments.',
  ],
  sources: ['journalism-sourcing', 'weasel-word', 'ad-populum'],
}
