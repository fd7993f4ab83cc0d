import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/double-standard',
  name: 'Imagine if the other side had',
  phrases: [
    'if the (positions | roles | shoe | situation | tables) (was | were) (on the other foot | reversed | turned)',
    '(imagine | picture) if (a | an | A_ | somebody | someone | the)',
    '(had | if) (a | any) (conservative | democrat | republican | liberal | man | muslim | tory | white | woman) (man | woman)? (done | had | said | were)',
    '^ [this ,? (coming)? from (a | an | the) (government | man | mayor | minister | newspaper | party | people | president | woman)] (that | which | who)',
    '^ [(these are | this is | from | it was)? the same (bank | company | government | man | mayor | media | minister | paper | party | people | politicians | president | woman)] (that | which | who)',
    'and they (call | wonder) (it | that | this | us | why)',
    '^ [suddenly ,? (everyone | they | the a_)] (are | care | cares | discover | discovered | found | is | love | loves | worry)',
    '(is | are | was | were) nowhere to be (found | heard | seen) when',
    'one (law | rule | set of rules) for (her | him | some | the | them | us | you)',
    '(had | if) it (been | were | had been) (a | an) (conservative | democrat | liberal | man | republican | tory | woman)',
    'more equal than others',
    'where (is | are | was | were) (they | the a_{1,2} | A_ | all the a_) when _{1,9} \\?',
  ],
  why: 'Instead of saying what is wrong with the deed, the words point at somebody who did, or might have done, the same. You are asked to be angry at a case that was never shown.',
  fair: 'Equal treatment is worth asking for when two real cases are laid side by side, with what was said and done in each.',
  ask: 'Is the other case real, and is it alike in what matters? And if both were wrong, what would that say about this one?',
  marks: [
    '[Imagine if a] Republican had said that.',
    '[If the roles were reversed], nobody would laugh.',
    '[This from the man] who sold the railways.',
    '[And they wonder why] nobody trusts them.',
    '[Suddenly they] care about free speech.',
    'It is [one rule for them], another for us.',
    '[Where were they when we needed them?]',
  ],
  spares: [
    'This letter from the man who lives next door came late.',
    'Suddenly the light went out.',
    'They sang the same songs that their parents sang.',
  ],
  sources: ['whataboutism', 'innuendo'],
}
