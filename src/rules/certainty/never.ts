import type { Rule } from '../rule.ts'

// Quiet: most uses of "never" tell what somebody did or did not do; the frames here are the sweeping ones as far as
// grammar shows them.
export const rule: Rule = {
  id: 'certainty/never',
  name: 'Never, no one: without exception',
  quiet: true,
  phrases: [
    '(it | this | that | there | politics | life | business) (is | was | has | had) [never] (a_ | A_)',
    "(it's | that's | there's) [never] a_",
    'it [never] (did | was | does | has | will | works | ends | changes | happens | fails)',
    '(we | you | one | they | people | money | nobody | it) (can | could) [never]',
    '^ never (before | again | in | has | have | had | will | was)',
    '(never before | never ever | never once | never , ever)',
    '[never] (really | truly | quite)? (change | changes | die | dies | lie | lies | forget | forgets | fail | fails | end | ends | lasts | sleeps | wins | pays | works | learn | learns | stop | stops | tell | keep | keeps | listen | admit | goes away | happens | cared | intended | meant)',
    '(has | have) [never] been (more | so | a better | a worse | easier | harder | better | worse | less | about)',
    '(no one | nobody | everyone) [ever] (a_)',
    '(no one | nobody) (reads | listens | cares | wants | likes | talks | votes | trusts | uses | buys)',
    '(everyone | everybody) (wants | loves | hates | thinks | agrees | cheats | does it)',
    '(nobody | no one | none) (ever | has ever | will ever | can ever | could ever | would ever)',
  ],
  except: [
    "(i | i've | i'd | he | she | she's | he's) (can | could | had | have | has)? never",
    'never (mind | been to | met | seen | heard)',
  ],
  why: 'A single counter-example would sink it, and nobody has watched every case. In practice “never” often means “not that I have noticed”.',
  fair: 'It is exact where records are complete: a team that has never won the cup, a planet that never comes closer than the moon.',
  ask: 'Who would know if it had happened even once, and did anybody go through the cases to check?',
  marks: [
    'It was [never] about the children.',
    '[Never before] has a town spent so much on so little.',
    'Rumours [never] die.',
    'You can [never] trust a headline.',
  ],
  spares: ['She never met her uncle.', 'I have never been to Spain.', 'He could never find his keys.'],
  sources: ['faulty-generalization', 'hyland-1998'],
}
