import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/could-lead-to',
  name: 'Could lead to, may mean that',
  phrases: [
    '(could | may | might) @after-modal? (account for | add to | affect | aggravate | backfire | bring about | cause | change how | complicate | contribute to | cost | cripple | damage | delay | derail | destroy | disrupt | drive | embolden | encourage | endanger | erode | escalate | exacerbate | explain | force | fuel | hamper | hasten | herald | hinder | hurt | imply | indicate | inflame | influence | jeopardise | jeopardize | lead to | leave | mark | mean | open the (door | way) | pave the way | play a | point to | pose | prevent | prompt | prove | provoke | push | put | raise | reduce | reflect | reignite | reshape | result in | reveal | revolutionise | revolutionize | ruin | save | send | set off | shake | shape | signal | spark | spell | spread | spur | stem from | strengthen | suggest | threaten | tip the | transform | trigger | undermine | unleash | usher in | wipe out | worsen)',
    '(could | may | might) @after-modal? help to? (explain | boost | prevent | reduce | save)',
    '(could | may | might) @after-modal? have (caused | contributed to | led to | resulted in | triggered | consequences | implications | repercussions)',
    '(could | may | might) @after-modal? be (behind | because | due to | explained by | linked to | related to | caused by | the (result | cause | reason | key) | a (sign | symptom | result | signal | clue) | evidence | responsible)',
  ],
  except: [
    '(he | she | i | we | you | they | nobody | nothing | no one | who | what) (could | might) @after-modal? (save | put | push | raise | send | leave | explain | drive | prove | spread | affect | force | change | prevent | reduce | indicate | suggest)',
    '(if | whether | so that | than | wish | as) (a_ | A_){1,3} (could | may | might)',
    '(i | we | you) (may | might) (suggest | explain | raise | put | leave | save | send)',
    'could not',
    '(by | early | in | late | of | since | until) may (raise | put | mean)',
    '(customers | guests | members | players | pupils | students | users | visitors | council) may not',
  ],
  why: 'Links two things as cause and effect and then steps back: it “could”. The link and its odds are both open, yet what stays in mind is the effect, which is usually the most striking word in the sentence.',
  fair: 'Science writing needs it for results that have not been repeated. Good writers add how large the effect would be and what would show that it is absent.',
  ask: 'Has this effect been seen anywhere before, or is it reasoned out? And what else could lead to the same end?',
  marks: [
    'The ruling [could lead to] hundreds of new claims.',
    'That [might explain] the missing pages.',
    'A warm winter [may also mean] fewer cod.',
    'The noise [could be a sign] of a loose belt.',
  ],
  spares: [
    'Sales to the end of May mean that the shop is safe.',
    'He could explain the rules in a minute.',
    'The bus takes you there, so that you could save the fare.',
    'Nothing could save the ship.',
    'The reason led to a long talk.',
    'Students may not leave the room.',
    'The council may not raise the tax.',
  ],
  sources: ['szarvas-2012', 'hyland-1998'],
}
