import type { Rule } from '../rule.ts'

// Quiet: most uses of "never" tell what somebody did or did not do; the frames here are the sweeping ones as far as
// grammar shows them.
export const rule: Rule = {
  id: 'certainty/never',
  name: 'Never, no one: without exception',
  quiet: true,
  phrases: [
    '(it | this | that | there | politics | life | business) (is | was) [never] (a_ | A_)',
    "(it's | that's | there's) [never] a_",
    'it [never] (did | was | does | has | will | works | ends | changes | fails)',
    '(we | you | one | they | people | money) can [never]',
    '^ never (before | again | in | has | have | had | will | was)',
    '(never ever | never , ever)',
    '(*s | people | they) [never] (really | truly | quite)? (change | die | lie | forget | fail | end | last | learn | listen | lose | win | work | admit | apologise | apologize)',
    '(the a_) [never] (really | truly | quite)? (changes | dies | ends | fails | forgets | lasts | learns | lies | pays | sleeps | wins | works)',
    '(has | have) [never] been (more | so | a better | a worse | easier | harder | better | worse | about)',
    '(everyone | everybody) (cheats | does it | lies)',
    '(nobody | no one | none) (will ever | can ever | could ever | would ever)',
    '(no one | nobody) (in (A_ | the a_))? (cares | reads | trusts | wants | likes | believes)',
    '(he | she | they | A_ | who) would never (ever)? (abandon | accept | admit | agree | allow | apologise | apologize | betray | cheat | do (it | such | that | this) | harm | hurt | lie | steal | support)',
    '(nobody | no one) (really | actually | ever | seriously)? (bothers | cared | dares | listens | pays (any)? attention)',
    '(they | we) all (cheat | die | hate | lie | love | steal | want)',
    'none of (them | these people | us) (care | cares | knows | wants)',
    'all (bankers | conservatives | journalists | lawyers | liberals | men | parties | politicians | women) (are (alike | corrupt | crooks | liars | the same) | cheat | lie)',
  ],
  except: [
    "(i | i've | i'd | he | she | she's | he's | who) (can | could | had | have | has)? never",
    'never (mind | been to | met | seen | heard)',
    '(make sure | so | that | if) it never',
    '(must | should | shall | to) never',
  ],
  why: 'A single counter-example would sink it, and nobody has watched every case. In practice “never” often means “not that I have noticed”.',
  fair: 'It is exact where records are complete: a team that has never won the cup, a planet that never comes closer than the moon.',
  ask: 'Who would know if it had happened even once, and did anybody go through the cases to check?',
  marks: [
    'It was [never] about the children.',
    '[Never before] has a town spent so much on so little.',
    'Rumours [never] die.',
    'You can [never] trust a headline.',
    '[They all lie] about it.',
    '[Nobody pays attention] to moralists.',
  ],
  spares: [
    'She never met her uncle.',
    'I have never been to Spain.',
    'He could never find his keys.',
    'Check the valve so that it never fails.',
    'They all left at noon.',
  ],
  sources: ['faulty-generalization', 'hyland-1998'],
}
