import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/is-behind',
  name: 'Behind it, at its root',
  phrases: [
    '[(is | are | was | were | be | lies | lie | lay | stands | stood) @adverb? behind (the | this | these | that | those | much of | many of | most of | all | a | an | it | such)?] a_{0,2} (appeal | arrest | attack | attacks | ban | bombing | bombings | boom | campaign | change | collapse | conflict | coup | crackdown | crash | crisis | cut | cuts | decision | decline | deal | delay | departure | dispute | drop | exodus | explosion | failure | fall | flight | growth | hack | increase | jump | killing | killings | leak | leaks | loss | losses | move | murder | outbreak | plot | popularity | problem | problems | protests | push | raid | rally | rebellion | resignation | result | resurgence | revolt | riot | riots | rise | row | rush | scam | shift | shortage | slide | slowdown | slump | spike | split | strike | strikes | success | surge | swing | switch | theft | threat | trend | trouble | unrest | uprising | victory | violence | walkout | war | wave | win)',
    'driving (force | forces) behind',
    '(what | who) (is | was | lies) (really)? behind (this | it all | all this)',
    '(@be | lies | lie | lay) (at)? the (root | roots | heart | bottom) of',
    'the root (cause | causes) of',
    '(spring | springs | sprang | stem | stemmed | stems) @adverb? (directly | largely | mainly | mostly | partly)? from',
    'born out of',
    '(has | have | had | having) (its | their | his | her | deep) (origin | origins | roots) in',
    '(a | an | the)? (by-product | byproduct | consequence | fruit | legacy | product | side effect | symptom) of (decades | her | his | its | our | poor | that | their | this | years)',
    '(the)? (key | secret | secrets) (behind | of | to) (her | his | its | our | the | their | this) (a_)? (appeal | fame | growth | popularity | success | survival | victory)',
  ],
  except: [
    'stems from (the)? fact',
    'at the (heart | bottom | root) of (the)? (city | town | village | page | hill | garden | stairs | park | old | sea | A_)',
    '(rooted) in (place | the (spot | soil | ground | garden) | soil | pots)',
    '(product | function | result | results) of (the | a | this) (company | firm | year | day | month | season | body | brain | vote | match | game | election | test | trial | search | poll | ballot | multiplication)',
    'the (legacy | result) of (the | his | her | A_) (king | queen | late | great)',
  ],
  why: 'There is a surface and something under it, and the writer has looked. The picture of roots and hidden forces gives depth to a claim before any evidence is laid out.',
  fair: 'Detectives and historians do dig, and when the papers they found are shown, “behind it was” is a fair heading.',
  ask: 'How did the writer get behind the surface? Would the people involved give the same reason?',
  marks: [
    'Greed [is behind the] rise in rents.',
    'Fear [lay at the root of] the dispute.',
    'The row [stems from] an old debt.',
  ],
  spares: ['He sat behind the wheel.', 'The shed is behind the house.', 'They drove the car away.'],
  sources: ['single-cause', 'post-hoc'],
}
