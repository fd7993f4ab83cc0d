import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/one-source-said',
  name: 'One person, not named',
  phrases: [
    '(a | an | one | another | our) _{0,3} (@one-source) ((at | close to | from | in | inside | of | on | with | familiar with | briefed on) _{1,2} | with direct? knowledge of _{1,2})? (who | has | had | also)? (@says | @said)',
    'one of (the | his | her | its | their) a_? *s (@says | @said)',
    ', [(says | said | say | told | adds | added | explains | explained | recalls | recalled | laughs | warns | warned | writes) (a | an | one | another | our | some) _{0,2} (@one-source)]',
    '^ (says | said | adds | added) (a | an | one | another | our) _{0,2} (@one-source)',
  ],
  except: [
    '(@one-source) , A_',
    '(@one-source) (named | called)? A_ A_',
    '(@one-source) (at | in | of | from) the? A_{0,2} , (former | A_)',
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
