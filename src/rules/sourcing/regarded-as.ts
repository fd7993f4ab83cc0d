import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/regarded-as',
  name: 'A reputation without a judge',
  phrases: [
    '(is | are | was | were | been | being) @adverb? considered (a | an | the | one | to be | among)',
    'considered (one of the | by (many | some | most) | a (strong | leading | top | major | key))',
    ', [considered] (a | an | the | one | by many)',
    '(is | are | was | were | been) @adverb? credited (with | for | as)',
    '@be @adverb? (renowned | reputed | reputedly) (for)?',
    '(has | have | had | earned | enjoys | gained) a @adverb? (strong | reputation | good | bad | poor | fearsome | formidable) reputation? (as | for)',
    '(what | as) (has been | have been | is | was) @adverb? (portrayed | called | described | billed) as',
    'been *ly? (portrayed | characterised | characterized | billed) as',
    '@be @adverb{0,2} (acclaimed | billed | credited | feted | hailed | heralded | lauded | perceived | regarded | renowned | reputed | revered | seen | thought of | touted | viewed) as',
    '(widely | generally | commonly | often | frequently | usually | sometimes | popularly | universally | variously | traditionally | long | once) ((seen | viewed | described | perceived | thought of | cited | dismissed | portrayed | touted | recognised | recognized | credited | acclaimed | acknowledged | referred to | known) (as | with | to be | to have) | (regarded | hailed | considered) (as | with | to be | to have)?)',
  ],
  except: [
    '@be (seen | viewed | regarded | perceived) as (follows | soon | well)',
    '@be considered (a | an | the) (success | failure | match | pass | felony | misdemeanor | misdemeanour | breach) (if | when | unless)',
    '(seen | viewed | cited | known) as (far | early | late | recently)',
    'once (known | called)',
    'once (seen | viewed) (on | in | by)',
    'long known',
    'long seen',
    'as long seen',
    '(should | must | can | could | may | might | to | not | would | will) be (seen | viewed | regarded | considered | thought of)',
    ', (therefore | however | also | then) , considered',
  ],
  why: 'A judgement is told as if it were a fact about the person or thing: “is regarded as the best”. The judges, their number and those who disagree stay outside the sentence.',
  fair: 'It is good practice where the reputation itself is the point and the text shows it: prizes, polls, a list of critics, or a note with the works that say so.',
  ask: 'Regarded by whom? Would you find people of equal standing who see it the other way?',
  marks: [
    'The film [is widely regarded as] her best.',
    'He [is credited with] saving the club.',
    'Lisbon, [long considered] cheap, has changed.',
  ],
  spares: [
    'The clinic was seen as far away as Leeds.',
    'The street is known as the Shambles.',
    'She regarded him with interest.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'ganter-strube-2009'],
}
