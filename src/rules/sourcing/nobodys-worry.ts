import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/nobodys-worry',
  name: 'A worry that nobody owns',
  // Quiet: the owner of a fear often stands a sentence away, which a phrase cannot see; half of its findings were owned.
  quiet: true,
  phrases: [
    "(there is | there are | there was | there were | there's | there has been | there have been | there remains | there remain | there had been) (a | an | also | now | still | already | some | much | many | growing | widespread | increasing | increasingly | real | serious | general | little | no | considerable | broad | deep | great | ongoing | lots of | a lot of | mounting | legitimate | persistent){0,2} (concern | concerns | worry | worries | fear | fears | hope | hopes | suspicion | suspicions | belief | feeling | sense | consensus | agreement | disagreement | debate | talk | suggestion | whispers | calls | scepticism | skepticism | criticism | controversy | anxiety | dispute) (that | about | over | of | among | as to | in | on | by | for | within | raging)",
    '(the | a | one | another) (main | biggest | real | common | growing | general | great | only | prevailing | widespread | popular | usual | quiet | big)? (concern | worry | fear | hope | feeling | thinking | consensus | assumption | perception | theory | suspicion | expectation) (among a_{1,3} | here | now)? (is | was | has been) that',
    '(amid | amidst) (growing | mounting | widespread | increasing | rising | renewed | ongoing | continuing)? (fears | fear | concern | concerns | worries | criticism | calls | hopes | pressure | warnings | suggestions | claims | jitters | doubts | anxiety) (about | among | for | from | of | over | that | whether)?',
    '(despite | over | following | because of | due to | on | by | eased | calmed | allayed) (growing | mounting | widespread | increasing | rising | renewed | ongoing | continuing)? (fears | concerns | worries | jitters | doubts) (about | among | of | over | that | whether)',
    '(concern | concerns | doubts | fears | worries | objections | questions) (have been | had been | has been | were | are being | were being | have) (raised | expressed | voiced | grown | mounted | persisted)',
    '(concern | concerns | fear | fears | worries | unease | frustration | anger) (within | among | inside) a_',
    '^ (fears | concerns | worries | hopes | doubts) (that | over | about | of a_ | are (growing | mounting | rising) | persist | remain | linger)',
    '(growing | mounting | widespread | increasing | rising | persistent | a torrent of | a chorus of | a wave of | a growing chorus of | a barrage of) (fears | fear | belief | concern | concerns | worries | criticism | outrage | skepticism | scepticism | suspicion | unease | doubts | anxiety | calls)',
    '(recession | inflation | security | safety | health | privacy | environmental | growth | war | supply | tariff | debt) (fears | jitters | worries)',
    '(dire | stark | repeated | growing) warnings (that | of | from a_ | about)',
    '(popular | common | widespread | widely held | general | prevailing | conventional) (belief | beliefs | perception | misconception | misconceptions | view | opinion | consensus | assumption)',
    '(widely | generally | commonly | universally | popularly) (held | shared | believed | accepted | reported | thought | assumed | expected | acknowledged | seen | understood | feared | recognised | recognized)',
  ],
  except: [
    '(raise | raises | raised | raising) (growing | mounting | widespread | increasing)? (fears | concerns | questions)',
    'there @be (a | an)? (sense | feeling) (of | in)',
    'there @be _{0,2} hope (for | of | in)',
    '(his | her | my | our | your) (fears | fear | concern | concerns | worries | calls | doubts)',
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
