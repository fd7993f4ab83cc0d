import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/never-explained',
  name: 'Nobody has ever explained',
  phrases: [
    '(no one | nobody) (at | from | in | inside) (a_ | A_){1,4} (can | could | would | will | seems able to | seemed able to | wants to | wanted to | was able to | was willing to) (account | answer | explain | say | tell)',
    '(has | have | had) (yet | still | failed | refused | declined) to (explain | account for | disclose | say why | say how | say who | give a (reason | straight answer))',
    "(has | have | had | hasn't | haven't | was | were | wasn't | is | are) (never | still not) (been)? (satisfactorily | fully | properly | adequately | publicly | really)? (explained | accounted for | disclosed | justified | made public | revealed why)",
    '(no one | nobody | none of them | neither | they | council | government | company | ministry) (has | have | can | could | will | would | seems able to | is able to | wants to | cares to) (ever | yet)? (explain | explained | account for | accounted for | say why | said why | tell us | name | named | answer)',
    "(never | refused to | refuses to | refuse to | won't | wouldn't | will not | would not | cannot | can't) (explain | explained | say) (why | how | who | what | where)",
    'no (one | body) (seems to | appears to)? (know | knows) (who | why | where | what) (exactly | really | actually)',
    'no (good | real | proper | clear | official | satisfactory | credible | plausible | obvious | further | public) explanation (was | is | has | had | for | as to | given | offered | of | why | ,)',
    '(without | with no) (any | a word of | a)? (explanation | warning or explanation)',
    '(remains | remain | remained | is | are | still | as yet | largely | never) unexplained',
    'no (official | public | formal) (denial | comment | inquiry | investigation | record of)',
    '(to date | so far | to this day) ,? (no one | nobody | not one | not a single | none) (of a_{1,3})? (has | have) (been)? (*ed | held | apologised | resigned)',
    '(no one | nobody | not one _) (has | have) (ever)? been (charged | arrested | held | fired | sacked | punished | prosecuted | jailed)',
    'for reasons (best known to | known only to | (that | which) (are | remain | were | have) (never | still | unclear | not | unknown | unexplained)| (nobody | no one) | unknown | unexplained | of his own | of their own | we can only | you can only | one can only)',
    'for some (strange | odd | unknown | mysterious | inexplicable | unexplained | curious | unfathomable | bizarre) reason',
    '(a | the | some | an) (mysterious | shadowy | secretive | faceless) (backer | backers | benefactor | billionaire | buyer | company | consortium | donor | donors | firm | foundation | group | investor | investors | middleman | offshore | organisation | organization | trust)',
    "(still | i am still | i'm still | we are still | we're still) waiting (for (an | a) (answer | explanation | reply | straight) | to hear (why | back))",
  ],
  except: [
    '(mysterious | anonymous) (group | company | firm) (of (stars | rocks | people))',
    '(phenomenon | effect | fever | weight | symptoms | deaths) (is | are | remains | remain) unexplained',
  ],
  why: 'A gap is reported as though it were a finding. That something was not explained shows only that; you are left to fill the hole yourself, and to fill it with the worst.',
  fair: 'To record who was asked, on what day, and that no answer came is good work: the gap then has edges, and somebody can still close it.',
  ask: 'Who was asked to explain, and when? What dull explanation would also fit the hole?',
  marks: [
    'The firm [has yet to explain] the loss.',
    'The money [was never accounted for].',
    'The house was sold to [a mysterious buyer].',
    'The tape was erased [for some strange reason].',
    'The sum [remains unexplained].',
  ],
  spares: [
    'The teacher explained the rule twice.',
    'He said that he would explain it later.',
    'The doctor has never been to the island.',
  ],
  sources: ['innuendo', 'apophasis', 'loaded-question'],
}
