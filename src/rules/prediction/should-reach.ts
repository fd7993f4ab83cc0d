import type { Rule } from '../rule.ts'

// Quiet: "should" is mostly advice; this keeps to what looks like an estimate.
export const rule: Rule = {
  id: 'prediction/should-reach',
  name: 'Should, as a forecast',
  quiet: true,
  phrases: [
    '[should @after-modal?] (deliver | do | last | reach | hit | cost | fetch | manage | produce | return | run | take | yield | achieve | gain | save | top | sell | arrive | land | come in) a_{0,2} #',
    '(business | conditions | costs | demand | earnings | economy | exports | imports | margins | output | production | profit | quarter | quarters | recovery | results | revenue | revenues | trade | year | growth | inflation | it | market | match | prices | profits | rain | rates | sales | season | shares | storm | supply | temperatures | traffic | weather | yields) [should @after-modal?] (clear | climb | demonstrate | show | come down | continue | cool | drop | ease | fall | grow | improve | pick up | rebound | recover | remain | rise | settle | slow | stabilise | stabilize | start to | stay | stop)',
    '[should @after-modal?] (be out | go on sale | hit (shelves | stores) | launch | pass (comfortably | easily) | ship | win (comfortably | easily))',
    '(it | that | there | this) [should @after-modal? be] (a @adverb? @quality | enough | plenty)',
    '[should have] (enough | few | little | no) (chance | difficulty | problem | problems | trouble)',
    '[should] (also)? (come in handy | make (for | life | sense))',
    'should be able to (cope | continue | deliver | do | find | get | handle | hit | keep | make | manage | provide | reach | recover | survive | top)',
    '[should @after-modal? be] (available | back | cheaper | complete | completed | done | finished | ready | recovered | released | resolved | up and running) (before | by | in the (coming | next) | later | next | soon | sometime | this | within)',
    'should @after-modal? be (better off | easier | easy | enough to | exciting | fascinating | fine | fun | good news | great | interesting | obvious by | okay | plenty | safe | straightforward | sufficient | very)',
    '[should] (arrive | come | follow | land | start | begin | happen | return | be (back | over | finished | ready)) @adverb? (by | within | around | later | soon | next)',
    '(it | that | this | which) [should @after-modal?] (allow | bring | cause | do | ease | enable | get | give | help | improve | keep | last | lead to | lift | make | mean | pay | reduce | support | take | translate | work)',
    '(should | ought to) (prove | see | come as no surprise)',
  ],
  except: [
    '(you | we | i | they | everyone | people | children | parents | students | government | congress | he | she) should',
    'should (not)? be (available | done | finished | complete | completed) (by | in) (a | the) (doctor | adult | pen | black)',
    'should be in',
    '(if | whether) (a_ | A_){1,4} should',
  ],
  why: 'An estimate dressed as duty. “It should do 200 miles” may be a test result, a maker’s promise or a guess, and “should” covers all three.',
  fair: 'Natural for schedules and for engineers’ figures when the text says who worked them out and that they are still to be measured.',
  ask: 'Who did the sum behind this “should”, and does the text say what happens if it does not?',
  marks: [
    'That [should] make the road safer.',
    'The larger battery [should] last 400 miles.',
    'Most of the loss [should be] recovered by Friday.',
    'The pump [should be able to cope].',
    'Prices [should] fall next year.',
    'The phone [should] ship in October.',
    'Earnings [should] improve in the spring.',
    'This [should be] a tight race.',
  ],
  spares: [
    'You should be ready by nine.',
    'The report should say who paid.',
    'Children should be in bed by eight.',
    'The state should ease the rules.',
    'Prices should be fair.',
  ],
  sources: ['superforecasting', 'epistemic-modality'],
}
