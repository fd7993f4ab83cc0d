import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-lead-to',
  name: 'Will lead to, will take its toll',
  // Under 0.7 where it was measured: a plan that is announced reads like a forecast. Kept, and quiet.
  quiet: true,
  phrases: [
    '[@will @after-modal?] (come (as | at | back | down to | out | to be | too | under | when) | contribute to | drop | dwell on | emerge | end (badly | in | up) | go (a long | away | bust | down | nowhere | on | to waste | too far | up | wrong) | deliver (better | higher | more) | do (little | more | nothing | well) | face (a | an | calls | challenges | criticism | growing | its | more | opposition | pressure | questions) | lead to | look like | pay (off | the price | dearly) | play (into | out) | put (up | off) | raise (concerns | doubts | eyebrows | fears | questions | serious) | ring hollow | run (out | short) | see (a | an | fewer | its | less | more | their) | send a | serve as a | set (off | the (stage | tone)) | show (how | that | whether) | take (a | decades | generations | months | time | years | hold | its toll | more | over | shape) | turn (against | into | out) | usher in | weigh (heavily)? on)',
    '[@will @after-modal?] (allow | compel | drive | encourage | force | persuade | prompt | push | spur) (A_ | a_){1,3} to',
  ],
  except: [
    "(i | we | you) (will | won't)",
    "you'll",
    '(how | what | whether) (a_ | A_){0,3} will',
    '(likely | maybe | perhaps | possibly | presumably | probably) @will',
    '(app | device | feature | law | phone | service | software | system | tool | update | version) will (allow | encourage)',
    '(committee | company | council | court | exhibition | festival | film | game | match | meeting | programme | school | session | show | team | tour | university) @will',
    '@will @adverb? (come out (in | on (# | A_)) | face (a | an) (judge | jury | trial) | take a (break | look | seat | vote) | take over (as | from))',
  ],
  why: 'Gives an event a course to run, as rivers have: where it leads, what it costs, who pays. It is told as the next chapter, though no one has read it.',
  fair: 'Costs that are already agreed do fall due, and an author may trace where a decision leads when every step is shown.',
  ask: 'Which steps lie between the event and this outcome, and which of them could go another way?',
  marks: [
    'The ruling [will] lead to more claims.',
    'A third dry year [will inevitably] take its toll.',
    'The party [will] face questions about the money.',
    'The deal [will] allow Lisbon to settle its debts.',
  ],
  spares: [
    'We will take a short break.',
    'The update will allow users to save drafts.',
    'The court will take a vote.',
    'Nobody knows what it will lead to.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
