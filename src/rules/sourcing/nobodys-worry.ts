import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/nobodys-worry',
  name: 'A worry that nobody owns',
  phrases: [
    "(there is | there are | there was | there were | there's | there has been | there have been | there remains | there remain | there had been) (a | an | also | now | still | already | some | much | many | growing | widespread | increasing | increasingly | real | serious | general | little | no | considerable | broad | deep | great | ongoing | lots of | a lot of | mounting | legitimate | persistent){0,2} (concern | concerns | worry | worries | fear | fears | hope | hopes | suspicion | suspicions | belief | feeling | sense | consensus | agreement | disagreement | debate | talk | rumblings | suggestions | suggestion | whispers | calls | scepticism | skepticism | criticism | controversy | anxiety | dispute | speculation) (that | about | over | of | among | as to | in | on | by | for | within)",
    '(the | a | one | another | his | their) (main | biggest | real | common | growing | general | great | only | prevailing | widespread | popular | usual){0,2} (concern | worry | fear | hope | feeling | thinking | consensus | assumption | perception | theory | suspicion | expectation) (among a_{1,3} | here | now)? (is | was | has been) that',
    '(amid | amidst | despite | over | following) (growing | mounting | widespread | increasing | rising | renewed | ongoing | continuing){1} (fears | fear | concern | concerns | worries | speculation | criticism | calls | rumours | rumors | reports | hopes | pressure)',
    '(concern | concerns | doubts | fears | worries | objections) (have been | had been | has been | were | are being | were being) (raised | expressed | voiced)',
    '(concern | concerns | fear | fears | worries | unease | frustration) (within | among | inside) a_',
    '^ (fears | concerns | worries) (that | over | about | are (growing | mounting | rising))',
    'amid (fears | concern | concerns | worries | speculation | criticism | rumours | rumors | reports | calls | suggestions | claims) (that | over | of | about | from)?',
    '(growing | mounting | widespread | increasing | rising | a torrent of | a chorus of | a wave of | a growing chorus of | a barrage of) (fears | concern | concerns | worries | speculation | criticism | outrage | skepticism | scepticism | suspicion | unease)',
    '(popular | common | widespread | widely held | general | prevailing | conventional) (belief | beliefs | perception | misconception | misconceptions | view | opinion | wisdom | consensus | assumption)',
    '(widely | generally | commonly | universally | popularly) (held | shared | believed | accepted | criticised | criticized | condemned | praised | reported | thought | assumed | expected | acknowledged | seen | understood | ridiculed | mocked | derided | admired | acclaimed | feared | recognised | recognized)',
  ],
  except: [
    '(raise | raises | raised | raising) (growing | mounting | widespread | increasing)? (fears | concerns | questions)',
    'there @be _{0,1} (agreement | talk | calls) (by | between) (the)? A_',
    'there @be (a | an)? (sense | feeling) (of | in)',
    'there @be _{0,2} hope (for | of | in)',
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
