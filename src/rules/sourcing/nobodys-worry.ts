import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/nobodys-worry',
  name: 'A worry that nobody owns',
  // Quiet: the owner of a fear often stands a sentence away, which a phrase cannot see; half of its findings were owned.
  quiet: true,
  phrases: [
    "(there is | there are | there was | there were | there's | there has been | there have been | there remains | there remain | there had been) (a | an | also | now | still | already | some | much | many | growing | widespread | increasing | increasingly | real | serious | general | little | considerable | broad | deep | great | ongoing | lots of | a lot of | mounting | legitimate | persistent){0,2} (concern | concerns | worry | worries | fear | fears | hope | hopes | suspicion | suspicions | belief | feeling | perception | view | notion | sense | consensus | disagreement | debate | talk | speculation | suggestion | whispers | calls | scepticism | skepticism | anxiety) (that | about | over | of | among | as to | within | raging)",
    '(the | a | one | another) (main | biggest | real | common | growing | general | great | only | prevailing | widespread | popular | usual | quiet | big)? (concern | worry | fear | hope | feeling | thinking | consensus | assumption | perception | theory | suspicion | expectation) (among a_{1,3} | here | now)? (is | was | has been) that',
    'amid (growing | mounting | widespread | increasing | rising | renewed | ongoing)? (calls | criticism | warnings | suggestions | claims) (for | from | of | over | that)',
    '^ (fears | concerns | worries | hopes | doubts) (that | over | about | of a_ | are | persist | remain | linger)',
    '(growing | mounting | widespread | increasing | rising | persistent | a torrent of | a chorus of | a wave of | a growing chorus of | a barrage of) (fears | fear | belief | concern | concerns | worries | skepticism | scepticism | suspicion | unease | doubts | anxiety) (that | about | over | among)?',
    '(recession | inflation | growth | war | supply | tariff | debt) (fears | jitters | worries)',
    '(dire | stark | repeated) warnings (that | of | from a_ | about)',
    '(popular | commonly held | widely held | general | prevailing) (belief | perception | misconception | opinion | consensus | assumption)',
    '(widely | generally | commonly | universally | popularly) (held | believed | reported | thought | assumed | feared)',
    '(amid | amidst | after | on | by | despite | following | because of | due to | with | eased | eases | soothed | calmed | allayed | rekindled | renewed | revived | assuaged | outweighed) a_{0,2} (anxiety | bets | concern | concerns | doubts | expectations | fear | fears | hope | hopes | jitters | optimism | pessimism | speculation | suspicions | talk | unease | worries) (that | about | over | of | among | within | whether)',
    '(concern | concerns | doubts | fears | worries | speculation | unease | questions) (have been | had been | has been | are being | were being | is | are | was | were) (raised | expressed | voiced | growing | mounting | rising | rife | widespread)',
    '(concerns | fears | worries | unease) (within | among | inside) (a_ | the A_)',
  ],
  except: [
    '(raise | raises | raised | raising) (growing | mounting | widespread | increasing)? (fears | concerns | questions)',
    'there @be (a | an)? (sense | feeling) (of | in)',
    'there @be _{0,2} hope (for | of | in)',
    '(his | her | my | our | your) (fears | fear | concern | concerns | worries | calls | doubts)',
    '(their | its) a_? (fears | concerns | worries | hopes)',
    '(fears | hopes | concerns | worries) of (his | her | their | my)',
    'talk of (the | show)',
    'with talk',
    'of (course | mine)',
    '(fear | fears | hope) of (god | flying | heights | missing)',
    '(on | with) the (hope | hopes)',
  ],
  why: 'The fear or hope hangs in the air like weather. Somebody feels it, perhaps only the writer; without an owner it cannot be weighed against that person’s stake or knowledge.',
  fair: 'It can sum up a mood that the text then shows: a poll, a meeting, letters, prices. After that the short form is only a reminder.',
  ask: 'Who is worried, or hopeful, and about what exactly? Would the sentence still stand if you had to write a name into it?',
  marks: [
    '[There is growing concern that] the well will fail.',
    'The firm closed the site [amid fears of] a leak.',
    '[The worry is that] nobody will come.',
  ],
  spares: [
    'The report raises concerns that the dam leaks.',
    'There is a sense of calm in the room.',
    'Do not worry about the cat.',
  ],
  sources: ['weasel-word', 'words-to-watch', 'conll-2010'],
}
