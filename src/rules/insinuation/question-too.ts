import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/question-too',
  name: 'A question among hints',
  // By itself a question of any form is an honest one four times in five, beside another hint seldom. One with
  // “what” is honest there too.
  // Quiet, since a row of honest questions has company as well.
  quiet: true,
  beside: true,
  phrases: [
    // The first word alone is marked, which takes no place from other findings where the question turns out to stand alone.
    "^ (@joining | now ,)? [(are | aren't | can | couldn't | did | didn't | do | does | doesn't | had | has | hasn't | have | how | is | isn't | should | shouldn't | was | wasn't | were | when | where | where's | which | who | who's | whose | why | will | would | wouldn't)] @rest \\?",
    '^ [(for | from | in | of | on | to | with)] (what | where | which | whom | whose) a_{0,3} \\?',
  ],
  except: [
    '@open-question',
    // Put to the reader, or by somebody of himself.
    '^ @joining? (am | are | can | could | did | do | does | have | how | is | may | must | should | was | were | what | when | where | which | who | why | will | would) (_ | ,){0,3} (i | me | my | our | ours | us | we | you | your) @rest \\?',
    '^ @joining? (where | who | why) else? \\?',
    '^ @joining? why (and | not)',
    '^ how (about | big | do | far | fast | high | long | old | to)',
  ],
  why: 'The sentences around it hint, and the question hints along. In such company it asks for no answer: you are to give the one that has been prepared.',
  fair: 'A writer who has voiced a suspicion may well want to know the answer, and the next sentence may give it, with a source.',
  ask: 'Would this be an open question if it stood alone? Does the text try to answer it, or does it leave the answer to you?',
  marks: [
    'It is no coincidence that the pump failed. [Who] had the key?',
    'Nobody bothered to ask. [Where] did the money go?',
    'The story doesn’t add up. The van came at ten. [From] where?',
    'One has to wonder. [Was] the cashier warned?',
  ],
  spares: [
    'Who had the key?',
    'It is no coincidence that the pump failed. What do you think?',
    'Nobody bothered to ask. How long is the bridge?',
    'The story doesn’t add up. What happened?',
    'The story doesn’t add up. Why not look at it again?',
  ],
  sources: ['rhetorical-question', 'loaded-question'],
}
