import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/is-behind',
  name: 'Behind it, at its root',
  phrases: [
    '(is | are | was | were | lies | lie | lay | stands | stood) (also | really | largely | partly | actually)? behind (the | this | these | that | those | much | many | most | all | a | an | it | such) a_',
    'driving (force | forces) behind',
    '(what | who) (is | was | lies) (really)? behind (this | it all | all this)',
    '(@be | lies | lie | lay) (at)? the (root | roots | heart | bottom) of',
    'the root (cause | causes) of',
    '(stem | stems | stemmed | springs) @adverb? from',
    '(was | is | were) the root of',
  ],
  except: [
    '(is | are | was | were | lies | lay | stands | stood) behind (the | a | an) (wheel | door | house | bar | counter | desk | wall | curtain | scenes | camera | church | table | tree | glass | paywall | screen | glass | hotel | goal | team | leader | leaders | plate | building | times | car | barn)',
    'stems from (the)? fact',
    'at the (heart | bottom | root) of (the)? (city | town | village | page | hill | garden | stairs | park | old | sea | A_)',
  ],
  why: 'There is a surface and something under it, and the writer has looked. The picture of roots and hidden forces gives depth to a claim before any evidence is laid out.',
  fair: 'Detectives and historians do dig, and when the papers they found are shown, “behind it was” is a fair heading.',
  ask: 'How did the writer get behind the surface? Would the people involved give the same reason?',
  marks: [
    'Greed [is behind the rise] in rents.',
    'Fear [lay at the root of] the dispute.',
    'The row [stems from] an old debt.',
  ],
  spares: ['He sat behind the wheel.', 'The shed is behind the house.', 'They drove the car away.'],
  sources: ['single-cause', 'post-hoc'],
}
