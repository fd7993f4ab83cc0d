import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/telling-silence',
  name: 'It is telling, it speaks volumes',
  phrases: [
    "(it is | it's | it was | that is | that's) @adverb? (telling | curious | strange | odd | funny | ironic | suspicious | revealing | interesting) (that | how | why | to note)",
    '(speaks | speak | spoke | say | says | said | saying | tells | told) (volumes | plenty | it all)',
    '(says | said | tells you | tells us) (a lot | everything | all you need to know | much | something) about',
    '(tells | told) (you | us) (all | everything) (you | we) need to know',
    '(conspicuous | conspicuously | notably | strangely | curiously | eerily | suspiciously | oddly | mysteriously) (absent | silent | quiet | missing)',
    'conspicuous (by | in) (his | her | its | their) absence',
    '(deafening silence | the silence is deafening | silence (was | has been) deafening)',
    "(here's | here is) what (they | he | she | nobody | no one | isn't | is not | the _{1,3}) (don't | doesn't | won't | isn't | is not | didn't | left | leaves | in | not)?",
    "what (nobody | no one | they | (the)? (mainstream)? media | (the)? (government | company | officials | doctors)) (is | are | won't | doesn't | don't | isn't | aren't | will not | do not | never | put | tells | wants | want) (you | telling | tell | saying | talking | on | to (know | say | talk | admit))",
    "(they | he | she | it | government | media | companies | officials | elites | nobody | who) (don't | doesn't | do not | does not | didn't) want (you | us | anyone | the public | people) to (know | see | hear | ask | find out | notice | think | realise | realize | believe)",
    "(don't | doesn't | do not | does not) want to hear that",
    "(and then there's | and then there is) (the | that)",
  ],
  except: [
    "(it is | it's | it was) interesting to (see | hear | watch | learn)",
    '(he | she | they) said (it all | plenty | much | something | a lot)',
    "here's what (they | he | she) (said | did | had | found)",
    "(it's | it is | it was) (funny | odd | strange) how (much | many) (i | we)",
    'what (they | nobody) want to',
  ],
  why: 'Something not said or not done is made to speak. Silence has many causes, and the reader is invited to pick the worst.',
  fair: 'It is fair to report that somebody was asked, when, how often, and did not answer. Then you know what the silence answers to.',
  ask: 'What is the silence or the detail supposed to tell you, and what innocent reasons could there be for it?',
  marks: [
    '[It is telling that] nobody resigned.',
    'His silence [speaks volumes].',
    'The chairman was [conspicuously absent].',
    'There are things [they don’t want you to know].',
  ],
  spares: [
    'She said that it was interesting.',
    'He speaks three languages.',
    'The class was quiet and listened.',
  ],
  sources: ['innuendo', 'apophasis'],
}
