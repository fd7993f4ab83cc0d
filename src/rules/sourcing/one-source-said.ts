import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/one-source-said',
  name: 'One person, not named',
  phrases: [
    '(a | an | one | another | our) _{0,3} (@one-source) ((at | in | from | of | with | close to | familiar with) (a_{1,4} | A_{1,2}) | , who a_{1,5} ,)? (has | had | who | also)? (@says | @said)',
    'one of (the | his | her | its | their) _{0,2} (@one-source | *s) (@says | @said)',
    ', [(says | said | say | told) (a | an | one | another | our) a_{0,3} (@one-source)]',
    '^ (says | said) (a | an | one | another | our) a_{0,3} (@one-source)',
  ],
  except: [
    '(@one-source) , A_',
    '(said | says) (a | an | one | another) a_{0,3} (@one-source) (in | at | of | from) a_{1,3} , (former | A_)',
    '(@one-source) (at | in | from | of | with | for | named | called) (the)? A_{0,3} , A_',
    '(@one-source) (named | called) A_',
    '(@one-source) A_ A_',
  ],
  why: 'One voice carries the claim, and you get the job instead of the name. You cannot check whether this person was there, or whether they say the same to everyone.',
  fair: 'Some people would lose their job or their safety by being named. Careful papers then say so, tell how the person knows, and look for a second source.',
  ask: 'How does this person know, and why are they not named? Does anybody with a name say the same?',
  marks: [
    '[One trader told] me the books were wrong.',
    '[A former senior intelligence official with knowledge of the matter said] the raid failed.',
    '“They fight all day,” [says our source].',
  ],
  spares: [
    'A source of water lies under the hill.',
    'A lawyer, Ann Bell, said the case was weak.',
    'He is a teacher and she said so.',
  ],
  sources: ['ap-anonymous', 'spj-anonymity', 'journalism-sourcing'],
}
