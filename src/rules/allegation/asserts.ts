import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/asserts',
  name: 'Asserts, contends, insists',
  phrases: [
    '(denied | denies | deny | denying | dismissed | dismisses | rebuffed | rejected | rejects | rejecting) (any | the)? (suggestion | suggestions) (that | of)',
    '(asserts | asserted | asserting | assert | contends | contended | contending | contend | purports | avers | averred | professes | professed | charged | charging) that',
    '[(asserted | asserts)] (he | she | there | they)',
    '[(contend | contended | contends)] (he | it | she | the | they)',
    '(he | it | she | suit | complaint | indictment | lawsuit | petition | who | which) charges that',
    '(what | which) (he | she | they | it | @group) (contend | contended | contends)',
    '(@group) charge that',
    '(they | who) charge that',
    '(the | this | that | his | her | their | its | any | an | such | those | these) (assertion | assertions | contention | contentions | charge | charges | suggestion | version | myth) that',
    '(the | this | that | his | her | their | its | an | such | those | these) (assertion | assertions)',
  ],
  except: [
    '(bone | bones | point) of contention',
    'in contention',
    '(the | his | her) (theory | premise) that (was | is)',
    '(charge | charges) that (carry | carries | could)',
  ],
  why: 'Verbs of stubborn saying. To “assert” is to say a thing without showing it, so the verb plants a doubt about the speaker before you have heard the words.',
  fair: 'Where a person really did repeat a disputed point under challenge, the verb reports what happened. It helps if the challenge is reported too.',
  ask: 'Put “said” in its place: what is lost? Who is said to assert here, and who is merely said to say?',
  marks: [
    'He [rejected suggestions that] he had lied.',
    'The bank [asserts that] the vault was shut.',
    'She [contends that] the map is fake.',
    '[The assertion that] he fled is wrong.',
    'The suit says little and [activists charge that] the firm hid data.',
    'They met to stop [what they contend] is a plot.',
    'He [asserts] he was there.',
  ],
  spares: [
    'He maintains the boiler.',
    'Pay was the bone of contention.',
    'She inserted the coin.',
    'I wish to assert the right.',
  ],
  sources: ['words-to-watch', 'recasens-2013'],
}
