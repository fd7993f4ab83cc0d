import type { Rule } from '../rule.ts'

// Quiet: deductions are as common in plain storytelling as in argument, and the sense of duty ("must have been paid by
// Friday") cannot always be told apart.
export const rule: Rule = {
  id: 'appearance/must-have',
  name: 'Must have been: worked out, not seen',
  quiet: true,
  phrases: [
    '(must have | must surely have | must also have | must already have | must clearly have) (been | had | *ed | known | thought | felt | seen | come | gone | taken | made | done | left | got | gotten | given | found | become | meant | told | heard | fallen | written | lost | held | run | begun | cost | cut | understood)',
    "must've (been | had | *ed | known | thought | felt | seen | come | gone | taken | made | done | left | got)",
    '(he | she | it | that | this | they | there | we | someone | somebody) [must] be (a reason | an explanation | crazy | desperate | exhausted | gone | happening | hiding | joking | lying | mad | miserable | missing | mistaken | nervous | some | something | terrified | terrifying | thinking | tired | tough | what | where | why | wondering | worried | wrong)',
    '(A_ | he | she | it | they | someone | somebody | everyone | people | killer | thief | culprit) [must] (feel | hate | hope | know (about | he | how | it | she | something | that | the | they | what | where | who | why) | love | suspect | think | wonder)',
    "(he | she | it | that | they | this | there) [(can't | cannot) have] (been | come | done | gone | happened | heard | known | meant | seen)",
    'had to have (been | come | heard | known | seen)',
  ],
  except: [
    'must have been (*ed | made | done | given | paid | born | sent | held | taken) (by | before | within | for | at least | in)',
    '(applicants | candidates | players | entrants | drivers | applications | entries | employees | students | you) must have',
  ],
  why: '“Must” and “can’t have” speak of no duty here. They say that the writer worked this out and sees no other way it could have been, though other ways may exist.',
  fair: 'Historians argue like this where no record is left, and good ones show the step: the town had no well, so water must have been carried in.',
  ask: 'Is this the only way it could have happened, or only the first that comes to mind? What would a witness have said?',
  marks: [
    'The thief [must have known] the code.',
    'It [must have been] a long winter in that hut.',
    'Somebody [must have told] the press.',
    'They [must] think we are fools.',
    'She [can’t have] known the date.',
    'That [must] be why the light is on.',
  ],
  spares: [
    'Applicants must have worked in a school for two years.',
    'Every boat must have a life jacket on board.',
    'You must have completed the form before you travel.',
    'The form must be signed by a parent.',
    'Applicants must be willing to travel.',
    'You must know the code to enter.',
  ],
  sources: ['evidentiality', 'epistemic-modality'],
}
