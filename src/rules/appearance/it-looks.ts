import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/it-looks',
  name: 'It looks like, it looks as if',
  phrases: [
    'it @before-seem? (look | looks | looked) (like | as if | as though)',
    "(looks | looked) like (he | he's | she | she's | they | they're | they'll | we | we're | we'll | you | you're | i | i'm | it's | it'll | it will | it is | there | there's | nobody | someone | somebody | everyone)",
    '[(looks | looked) like] (the | this | A_) (a_ | A_){0,3} (are | had | has | have | is | was | were | will | would)',
    'or so it (looks | looked)',
    'what looks like (a | an | the)',
    'what (looks | looked) to be',
    "(it's | it is | it was) (now | starting to | beginning to)? (looking | look) (like | as if | as though)",
  ],
  except: [
    'it _? (look | looks | looked) like (a | an | some | one | two | my | his | her | your | our | something | , | and)',
    'what it (look | looks | looked) like',
    'would look like (that | this)',
    '(looks | looked) like (the | this | A_) (a_ | A_){0,2} (that | which | who)',
    '(how | when) it (look | looks | looked)',
  ],
  why: 'Nobody can see what has not been settled yet, so “it looks like” is a guess dressed as eyesight. The sentence does not say whose eyes or what they were on.',
  fair: 'In talk and live coverage it is a handy, honest shorthand for “on what we know right now”, as long as it is put right later.',
  ask: 'What exactly was looked at, and by whom? Would another onlooker, looking at the same thing, say the same?',
  marks: [
    'The town was given [what looks like an] ultimatum.',
    '[It looks as if] the strike is over.',
    'On Friday [it looked like] they had given up.',
    '[Looks like it’s] going to be a long night.',
    '[Looks like] the strike is over.',
  ],
  spares: [
    'It looks like a small barn with a red roof.',
    'Nobody could say what it looked like.',
    'She looks like her sister.',
    'He looks like the man who was here.',
    'Nobody thought it would look like this.',
  ],
  sources: ['evidentiality', 'conll-2010'],
}
