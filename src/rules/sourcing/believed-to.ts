import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/believed-to',
  name: 'Believed to be so',
  phrases: [
    '@be (@how-said){0,2} (assumed | believed | claimed | considered | deemed | estimated | feared | felt | hypothesised | hypothesized | perceived | presumed | reckoned | reported | reputed | said | speculated | suggested | theorised | theorized | thought | understood) to',
    '@be @adverb? (estimated | put | reported) at (around | about | as | between | close to | just | more | over | roughly | some | under | up to | #)',
    '@be @adverb? known to (be | have)',
    '(believed | presumed | reputed | said | thought | understood | estimated | rumoured | reported) to (be | have | date | represent | contain | belong | number | include)',
    '@be (@how-said)? (feared | presumed | believed | thought) (dead | drowned | killed | lost | missing | trapped | buried)',
    '(feared | presumed | believed) dead',
    ', [(thought | believed) to] a_',
    '(believed | thought) responsible',
  ],
  except: [
    '(reported | said | suggested) to (the | a | an | police | authorities | him | her | them | us | me | it | you | his | their | my)',
    '(believed | thought) to (himself | herself | myself | themselves | itself | yourself)',
    '@be @adverb? (reported | said) to A_',
    '@be (considered | thought | felt) to the',
    '@be said to (be | have) _{1,3} (if | when | iff | whenever)',
    '(a | the | another | beautiful | happy | lovely | nice | second | strange) thought to',
  ],
  why: '“Is thought to” turns an opinion into a property of the thing: the reader learns what it “is thought” to be, not who thinks so. The doubt shrinks to one small word.',
  fair: 'Where the experts of a field agree but proof is out of reach, as with the age of a ruin or the inside of a planet, this is the exact way to say it.',
  ask: 'Who thinks so, and do others think otherwise? What would settle the matter, and has anybody looked?',
  marks: [
    'The mine [is believed to] hold copper.',
    'He [was widely thought to] be the author.',
    'The hoard, [thought to be] Roman, went to the museum.',
    'Nine climbers [are feared dead].',
    'The bill [was put at over] two million.',
    'The mayor [was known to be] ill.',
  ],
  spares: [
    'The theft was reported to the police.',
    'That is no way to speak, he thought to himself.',
    'She is known to her neighbours as Kit.',
    'A number is said to be prime if nothing divides it.',
    'It was a lovely thought to have.',
    'The town was put at a disadvantage.',
  ],
  sources: ['words-to-watch', 'ganter-strube-2009', 'conll-2010'],
}
