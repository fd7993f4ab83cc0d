import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/reports-say',
  name: 'Reports of unknown origin',
  phrases: [
    '^ (unconfirmed | media | press | early | initial | news)? reports (of | that | say | said | suggest | suggested | indicate | indicated | claim | claimed | emerged | surfaced | have | had | also | are | were)',
    '(@clause-word | ,) [reports (say | said | suggest | suggested | indicate | indicated | claimed | are claiming | emerged | surfaced)]',
    '(after | amid | by | confirmed | denied | denies | despite | dismissed | following | on | rejected | to | with) [reports (about | that | of | suggesting)]',
    '(the | local | foreign | some | several | many | most | western | state | british | american) (media | press | newspapers | papers | outlets | tabloids | headlines | blogs | websites | news outlets | media outlets | news organizations | news organisations) (@say-aux? (reported | report | reporting | said | say | claimed | claim | speculated | suggested | portrayed | dubbed | hailed | called))',
    '(the | so the | as the | one | a popular | another) (story | theory | thinking | argument | legend | saying | tale) (goes | holds | is | has it | says) that?',
    '(a | one | another) (new | recent | press | media | news | #)? (report | analysis | article | account) (said | says | found | finds | suggests | suggested | shows | showed | claims | claimed | warned | warns | estimated | puts)',
    '(by | on) (some | most | many | one | several) (estimates | estimate | measures | reckonings | tellings)',
    '(legend has it | legend says | tradition has it | tradition holds | tradition says | word on the street | the word on the street | folklore has it) is? that?',
    'reports (emerged | surfaced | are emerging | were circulating | circulated | began to circulate)',
    '(some | other | several) (accounts | versions | sources | estimates) (say | said | claim | suggest | put | hold | state | give | credit)',
    '(there is | there are | there was | there were | there have been | there has been) (some | many | several | few | various | countless | numerous)? (accounts | suggestions | estimates | stories | theories | claims | indications | warnings | predictions) (that | of | for | about | since)',
    'if (the)? (reports | rumours | rumors | leaks) are (to be believed | true | right | accurate | correct)',
    '(some | several | many | multiple) (reports | outlets | tabloids | newspapers | publications | blogs | sites | tabs) (@say-aux{0,1} (put | reported | report | say | said | suggest | suggested | claim | claimed) | are (claiming | reporting | saying | suggesting))',
    '(media | press | news | local | several | multiple | numerous | various | unconfirmed | early | initial | recent | earlier | conflicting | persistent | anecdotal | intelligence | other | there are | there were | there have been | amid growing) reports (that | of | about | say | said | suggest | suggested | indicate | indicated | claim | claimed | have | had | from)',
    '(there are | there were | there have been | news | media) stories (that | of | about)',
  ],
  except: [
    '(some | other | several | many) reports have (to | been)',
    'media (have | had) (a | an | the | to)',
    '(the | a) story is (set | told | about)',
    '(the) (story | argument | thinking | theory | tale | saying) is (a_ | A_)',
    'in reports (of)',
  ],
  why: '“Reports” repeat each other. Ten of them may all go back to one, and the word hides both the first teller and the distance that the story has come.',
  fair: 'Early in an event nobody has more than first reports, and a writer who calls them that, and keeps the hard facts apart, is being straight with you.',
  ask: 'Whose report is it, and is there more than one that was made independently? What did the first one really say?',
  marks: [
    '[Reports of] a shooting brought the police out.',
    '[Media reports said] the firm was for sale.',
    '[Legend has it that] a giant cut the stone.',
  ],
  spares: [
    'She reports to the head of the school.',
    'He reports that all is well.',
    'The annual report of the bank is late.',
  ],
  sources: ['journalism-sourcing', 'weasel-word', 'words-to-watch'],
}
