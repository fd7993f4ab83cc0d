import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/bound-to',
  name: 'Is bound to, is doomed to',
  phrases: [
    '(@be | @seem | @look)? @adverb? (bound | certain | destined | doomed | fated | guaranteed | sure) to @adverb? (attract | be | become | cause | change | come | continue | create | damage | draw | drive | end | face | fade | fail | fall | find | follow | get | give | go | grow | happen | have | hit | hurt | increase | inspire | lead | leave | lose | make | please | prompt | provoke | raise | remain | repeat | rise | set | spark | stay | suffer | take | turn | upset | win)',
    '(@be | @seem | @look)? @adverb? (destined | doomed | fated) (for | from the (start | beginning | outset) | to)',
    '(@be | @seem | @look | become | became | becomes) (@adverb | all but | as good as)? (inescapable | inevitable | inexorable | unavoidable | unstoppable) that?',
    '(almost | all but | close to | virtually) inevitable',
    '(inevitably | inexorably | unavoidably)',
    '(a | an)? foregone conclusion',
  ],
  except: [
    '(make | made | makes | making | be | being) sure to',
    '^ sure to',
    '(duty | honour | honor | law | contract | legally | oath | morally | contractually) bound to',
    'not (inevitable | a foregone)',
    'for certain to',
  ],
  why: 'Closes off every other future. Very little in politics, markets or love is bound to happen; people who score their own forecasts learn to write such words seldom.',
  fair: 'Some things do follow: ice melts, contracts run out, and a party with two thirds of the seats can pass its bill.',
  ask: 'What would have to happen for it to turn out otherwise, and is that really so hard to picture?',
  marks: [
    'The truce [is bound to fail].',
    'A clash [was inevitable], they said.',
    'The plan [seemed doomed from the start].',
  ],
  spares: [
    'Be sure to be there by nine.',
    'The clerk was legally bound to be silent.',
    'A certain town came up in the talk.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
