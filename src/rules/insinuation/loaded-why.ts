import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/loaded-why',
  name: 'Why questions that carry a claim',
  phrases: [
    '(and | so | but)? (why | how) (is it | was it | come) (that)? _{1,11} \\?',
    'why (the (secrecy | rush | hurry | silence | delay | cover-up | sudden | long | urgency | reluctance) | all the | such | else | now) _{0,8} \\?',
    'why (did | does | do | has | have | was | were | is | are) (no one | nobody | they | the media | officials | police | the (police | government | council | company | president | press | minister | county | city | board)) _{0,3} (never | not | suddenly | quietly | only | still | keep | keeps | refuse | refusing | always | afraid | so | hide | hiding | silent) _{0,9} \\?',
    "why (won't | wouldn't | didn't | doesn't | hasn't | haven't | isn't | aren't | wasn't | weren't) (they | he | she | it | anyone | anybody | the a_ | A_ | the A_) _{1,9} \\?",
    'why would (they | anyone | anybody | he | she | it | a _ | an _ | the _ | A_) (need | want | lie | hide | do | bother | pay | go | keep | risk) _{0,9} \\?',
    '^ (so)? [why do you _ a _ \\?]',
    'since when (did | does | do | is | are | was | were | has | have) _{1,9} \\?',
    'how (many | much) (more | of (them | us | you | these | those)) _{1,10} \\?',
    'how (else | could | can) (they | he | she | it | anyone | anybody | you | the a_) (else | possibly | not | ever | really | explain | have (not)? known | claim) _{0,9} \\?',
    'what are the (odds | chances) _{0,9} \\?',
  ],
  except: [
    "why (don't | not | didn't | can't) (we | you | i)",
    'why is it (called | important | so (hot | cold))',
    'how come (i | we)',
    'how much more (is | does | do | can | will | are)',
    'how many more (do | are | can | will | does) (we | i | you)',
  ],
  why: 'Before you can answer “why”, you have to accept what the question takes for granted. That part was never shown; it rode in on the question.',
  fair: 'It is a good question when what it takes for granted is established in the text, and when an answer follows.',
  ask: 'Turn the question into a statement: what does it claim? And is that claim supported anywhere before the question?',
  marks: [
    '[Why is it that the files vanished in March?]',
    '[Why won’t they publish the letter?]',
    '[Since when does a baker need a lawyer?]',
    '[How many more of them knew?]',
  ],
  spares: [
    'Why don’t we walk to the harbour?',
    'Why is the sky blue?',
    'How much does a ticket cost?',
    'He asked why the train was late.',
  ],
  sources: ['loaded-question', 'rhetorical-question'],
}
