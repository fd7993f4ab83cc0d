import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/thanks-to',
  name: 'Thanks to',
  phrases: [
    'thanks (in (large | no small | great | some | good)? (part | measure) | largely | mainly | mostly | partly | primarily | also | again)? to',
    'no thanks to',
    'by dint of',
  ],
  except: [
    '(many | special | my | our | his | her | their | give | gave | giving | big | huge | say | sends | warm | with | sincere) thanks to',
    '(apologies | congratulations | credit | greetings | hello | hugs | love | praise) and thanks to',
    'thanks to (everyone | everybody | all | you | our | anyone | those) (who | for | at | in | readers | sponsors | the)?',
    'thanks to you',
    'thanks to (A_{1,3} | (my | our) a_) for',
    'thanks to (my | which)',
  ],
  why: 'Credit is given and a cause slipped in with it: to thank is to say who did it. The friendly tone makes the claim hard to question.',
  fair: 'A thank-you to people who plainly did the work, the crew who cleared the snow or a donor who paid, needs no proof.',
  ask: 'Would it have happened anyway? Who else, or what luck, had a hand in it?',
  marks: [
    'It rained, and [thanks to] the new drains nobody noticed.',
    'Crime fell [thanks to] the new lamps.',
    'The club survived, [thanks in part to] a gift.',
    '[Thanks largely to] tourism, the town grew.',
  ],
  spares: [
    'Many thanks to the cooks.',
    'Thanks to everyone who came.',
    'She sent her thanks to him.',
    'Thanks to Anna for the photographs.',
    'It has a port thanks to which you can test it.',
  ],
  sources: ['single-cause', 'post-hoc'],
}
