import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/just-happens',
  name: 'Just happens to be',
  phrases: [
    '(just | conveniently | coincidentally) (happen | happens | happened | happening) to (be | have | own | know | work | live | share | run | sit)?',
    '(who | which) (also)? (happens | happen) to (be (a | also | an | her | his | the | their) | chair | own | run | sit)',
    'just so (happens | happened) (that | to)?',
    'happens to be (his | her | their)',
    ', [as it happens] ,',
    '[happens to] (chair | control | employ | fund | have been | hold | lead | own | run | share | sit on)',
    '(that | which | who) [(chance | chanced | happened) to] (be (present | there | on hand) | chair | control | have been | lead | own | run | sit on)',
  ],
  except: [
    'happens to be (my | our | a_ favourite | a_ favorite)',
    '(whatever | what | anything) (just | also | so | that)? (happens | happened) to',
    'if _{0,4} (just | also) (happen | happens | happened) to',
    'what (just | also) happened',
    'it happens to have been',
  ],
  why: '“Just happens to” says “by chance” in a tone that means “not by chance”. The link is suggested and the writer is not held to it.',
  fair: 'Sometimes it is meant straight: a plain remark that two facts have nothing to do with each other.',
  ask: 'Is a link being claimed here, or denied? If claimed, what connects the two facts besides this sentence?',
  marks: [
    'The builder [just happens to be] his cousin.',
    'The judge, [who happens to own] the land, agreed.',
    'It [just so happens that] the tape is missing.',
    'The other bidder, [as it happens], is her uncle.',
    'The land is farmed by a firm that [happens to] own the bank.',
    'The film [happens to] have been paid for by the ministry.',
    'It was filmed by a crew that [chanced to] be there.',
  ],
  spares: [
    'Ask the friend who happens to work there.',
    'Nobody knew what happened to the ship.',
    'What just happened to the lights?',
    'Accidents happen to everybody.',
    'Tell us as soon as it happens, please.',
    'Two nurses who happened to be walking past helped him.',
  ],
  sources: ['innuendo', 'apophenia'],
}
