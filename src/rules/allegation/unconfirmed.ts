import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/unconfirmed',
  name: 'Unconfirmed, unproven',
  phrases: [
    '(debunked | discredited) (account | claim | claims | conspiracy | idea | report | story | theories | theory)',
    '(unconfirmed | unverified | unproven | unproved | unsubstantiated | uncorroborated | unsupported | groundless | unverifiable)',
    "(not | never | yet to | could not | cannot | couldn't | hasn't | haven't | has not | have not) (been | be)? (independently | immediately | yet)? (be | been)? (verified | substantiated | corroborated | authenticated | independently confirmed) (independently)?",
    "(could not | cannot | can't | couldn't | unable to) (independently | immediately)? (verify | corroborate | substantiate | independently confirm | immediately confirm)",
    "(could not | cannot | couldn't) be @adverb? confirmed",
    'without (any | citing | evidence | giving | offering | presenting | producing | providing | showing) a_{0,1} (evidence | proof)',
    'without (evidence | proof) ,',
    '(account | accounts | authenticity | claim | claims | figure | figures | findings | numbers | version) (is | are | remain | remains) *ly? (contested | disputed)',
  ],
  except: [
    '(is | was | are | were) (not) (confirmed | verified) (by | until)',
    'disputed (with | by the)',
    'unsupported (version | browser | device | devices | format)',
    '(a | the)? (contested | disputed) (divorce | election | elections | seat | primary | convention | race)',
    'there (is | was) no evidence',
  ],
  why: 'The writer passes the thing on and says in a word or three that the check has not been made. By the end of the page most readers remember the story and not those words.',
  fair: 'It is honest reporting of a limit: the claim matters now and cannot yet be tested. Best is to say what was tried and why it failed.',
  ask: 'Why is it told before it is checked, and what would it take to check it?',
  marks: [
    '[Unconfirmed] reports spoke of two dead.',
    'The figure [has not been independently verified].',
    'Her story remains [unproven].',
    'He said, [without offering evidence], that votes were bought.',
    'The reports [could not be confirmed].',
    'A [discredited theory] is back.',
  ],
  spares: [
    'He confirmed his seat by phone.',
    'The date has not been confirmed yet.',
    'The old version is unsupported version two.',
  ],
  sources: ['journalism-sourcing', 'words-to-watch'],
}
