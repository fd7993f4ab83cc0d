import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/may-have',
  name: 'May have, might have',
  phrases: [
    '[(may | might) @after-modal? have] @participle',
    '[(may | might) @after-modal? have] (@adverb | never | once | ever | in fact) @participle',
    '(may | might) @after-modal? have been',
  ],
  except: [
    'in may have',
    '(you | one | we | i) might have (thought | expected | guessed | imagined | wished | hoped)',
    'as (you | some | many) (may | might) have @adverb? (guessed | heard | noticed | seen | read | expected)',
    'you (may | might) have @adverb? (guessed | heard | noticed | seen | read | missed)',
    'might have been (avoided | better | easier | prevented | worse)',
  ],
  why: 'A guess about the past. Something either happened or it did not, and somebody may well know; “may have” tells you that the writer has not found out, or does not say.',
  fair: 'Archaeologists, detectives and doctors must often stop here, because the traces are gone. Saying so is better than a story told as fact.',
  ask: 'Who would know whether it happened, and does the text say that anybody asked them?',
  marks: [
    'The letter [may have] reached the king.',
    'A leak [might well have been] the cause.',
    'She [may never have] seen the report.',
  ],
  spares: [
    'As you may have guessed, the cat came back.',
    'The accident might have been avoided.',
    'You may have to wait outside.',
    'The rains in May have ruined the hay.',
  ],
  sources: ['epistemic-modality', 'szarvas-2012'],
}
