import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-lead-to',
  name: 'Will lead to, will take its toll',
  // Under 0.7 where it was measured: a plan that is announced reads like a forecast. Kept, and quiet.
  quiet: true,
  phrases: [
    '[@will @after-modal?] (come (as (a | no) (blow | relief | shock | surprise) | at a (cost | price) | back to (bite | haunt) | down to | to (be (known | seen) | nothing | regret | rue | see) | too late | under (attack | fire | pressure | scrutiny | strain)) | contribute to | dwell on | end (badly | in (defeat | disaster | failure | tears | a_) | up) | go (a long way | bust | down | nowhere | to waste | too far | up | wrong) | deliver (better | higher | more) | do (harm | little | more | nothing | well | wonders) | face (a (backlash | battle | bleak | choice | fight | hard | long | reckoning | rough | stark | struggle | tough | uphill) | calls | challenges | criticism | delays | disruption | fierce | growing | higher | more | opposition | pressure | questions | rising | stiff | tough | uncertainty) | lead (directly | inevitably)? to | look like | pay (a (heavy | high | steep)? price | dearly | off | the price) | play (into | out) | put (downward | more | pressure | upward) | raise (concerns | doubts | eyebrows | fears | questions | serious) | result in | ring hollow | serve as (a | an) | run (dry | out | short) | see (fewer | less | more | (a | an | her | his | its | our | the | their)? a_{0,2} (climb | decline | drop | fall | grow | increase | jump | rise | shrink | soar | surge | vanish)) | send a (chilling | clear | message | powerful | signal | strong) | set (off | the (stage | tone)) | show (how | that | whether) | take (a (decade | generation | lifetime | miracle | toll | while) | centre stage | center stage | decades | generations | hold | its toll | longer | months | shape | some time | time | years) | turn (against | into | nasty | out | sour | ugly | violent) | usher in | weigh (heavily)? on)',
    '[@will @after-modal?] (compel | drive | force | persuade | prompt | push | spur | tempt) (A_ | a_){1,3} (away | from | into | out | to | up)',
    // A development told as a deed: what follows from it is a forecast, where what a product lets you do is none.
    '(*ation | *isation | *ization) (among | between | of | with) (a_ | A_){1,3} [@will @after-modal?] (allow | enable | encourage | let | permit)',
    '[@will @after-modal?] come in for (a (good deal | lot) of | a_)',
    '[@will @after-modal? be] (blamed (for | on) | compelled | obliged | put down to | tempted | told (it | that))',
  ],
  except: [
    '@will-planned',
    "(you'll | you will | you won't)",
    '(feature | law | measure | rules | scheme | service | system | update | upgrade | version) will encourage',
    '@will @adverb? (face (a | an) (judge | jury | trial) | run out (onto | on))',
    '(failure | failing) (a_ | A_){1,4} will',
  ],
  why: 'Gives an event a course to run, as rivers have: where it leads, what it costs, who pays. It is told as the next chapter, though no one has read it.',
  fair: 'Costs that are already agreed do fall due, and an author may trace where a decision leads when every step is shown.',
  ask: 'Which steps lie between the event and this outcome, and which of them could go another way?',
  marks: [
    'The ruling [will] lead to more claims.',
    'A third dry year [will inevitably] take its toll.',
    'The party [will] face questions about the money.',
    'The deal [will] force Lisbon to settle its debts.',
    'Drivers [will] see prices fall.',
    'The law [will] force firms to close.',
    'The party [will] pay a heavy price.',
    'Cooperation with Madrid [will] allow smugglers to move north.',
    'The umpires [will] come in for some abuse.',
    'The next mayor [will be] obliged to choose.',
  ],
  spares: [
    'We will take a short break.',
    'The update will allow users to save drafts.',
    'The court will take a vote.',
    'Nobody knows what it will lead to.',
    'Failure to pay will result in a fine.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
