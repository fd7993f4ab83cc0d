import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/claims-that',
  name: 'Claims, as a verb of doubt',
  phrases: [
    '(claim | claims | claimed | claiming) (@adverb)? that',
    '(claim | claims | claimed | claiming) to (be | have | know | represent | speak | offer | see | show | possess | support | want | love | remember | believe | act | own | do)',
    '(claimed | claims) (he | she | they | there | we | nobody) a_',
    '(claimed | claims) (it | this) (was | is | had | would | has | could)',
    '@be *ly? claimed (to | that)',
    '(he | she | they | it | who | which | you | we | i | some | critics | officials) (also | now | once | later | has | have | had | falsely | wrongly | repeatedly | *ly){0,2} (claimed | claims)',
    '(they | who | critics | opponents | supporters | some) (also | now | falsely)? claim',
    'which (A_{1,2} | he | she | they | the a_) (claims | claimed | claim) (@be | will | can | would | could | has | have | to | that)',
    'the _{1,2} claims (it | its | he | his | she | her | they | that)',
    '(falsely | wrongly | repeatedly | publicly | dubiously) (claim | claims | claimed | claiming)',
    ', [(claims | claimed) (the | a | one) a_]',
    ', [(he | she | they | it | A_) (claims | claimed)]',
    '(as | so) (he | she | they | it) (claim | claims | claimed)',
    '(continue | continues | continued | continuing | went on | began) to claim',
    'claiming (he | she | it | they | there | the)',
    '(what | which) (he | she | they | it | A_) (claim | claims | claimed)',
  ],
  except: [
    '(claim | claims | claimed | claiming) (the | a | an | his | her | its | their | another | first | #) @adverb? (life | lives | prize | victory | win | title | crown | throne | spot | medal | gold | trophy | championship | responsibility | credit | benefits | refund | territory | land | seat | insurance | expenses | lead | point | points | wicket | wickets | seats | award | place | victims | award | damages | compensation | ownership | asylum | right | rights | money | tax | bounty | reward | bonus)',
    '(claim | claims | claimed | claiming) (# | many | over | several) _{0,2} (lives | victims)',
    '(unclaimed | be claimed | been claimed) (by | at | from | on | as)',
  ],
  why: 'Between “said” and “lied” stands “claimed”. It tells you that the writer doubts the statement, or wants you to, without giving the reason for the doubt.',
  fair: 'It is the plain word where a statement is disputed or cannot be checked, as in an advert’s promise. Good writing then says what speaks against it.',
  ask: 'Would “said” do as well here? If not, what does the writer know that speaks against it?',
  marks: [
    'Our firm [claims that] its soap kills germs.',
    'A man [claimed to be] a doctor.',
    '[They claimed] the vote was rigged.',
    'They [continue to claim] that it works.',
  ],
  spares: [
    'She claimed the prize on Monday.',
    'He went to the baggage claim area.',
    'The flood claimed the lives of two men.',
  ],
  sources: ['words-to-watch', 'recasens-2013'],
}
