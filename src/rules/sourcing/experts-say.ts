import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/experts-say',
  name: 'Experts without a name',
  phrases: [
    '@source-kind{0,2} (@experts) (@says-so)',
    '@source-kind{0,2} (@experts) @source-tail (@say | @said)',
    ', [(say | said | warn | add | agree | argue | fear) @source-kind{0,2} (@experts)]',
    '@source-kind? (scientists | researchers | authors) (have | long | still | now | also){0,2} (agree | agreed | argue | believe | believed | debate | disagree | doubt | fear | hope | speculate | suspect | think | thought | warn | wonder)',
    '(leading | so-called) experts',
  ],
  except: [
    '(the | these | those | our | your | my | his | her | their) @source-kind{0,2} (scientists | researchers | authors | analysts | experts)',
    '(accused | advised | believed | blamed | considered | credited | described | dismissed | expected | feared | praised | questioned | regarded | reported | suspected | told | urged) (as | by | for | from | in | of | to | with)',
    '(say | said) @source-kind{0,2} (@experts) (have | had | are | were | will | would | should | can | could | must | do | did | need)',
    '(christian scientists | authors note)',
  ],
  why: 'The claim borrows the weight of knowledge without saying whose. Experts differ, and a writer chooses which to hear; without a name you cannot look up their field, their work or their interests.',
  fair: 'It sums up well what a field agrees on, as on smoking or vaccines, and it is a fair opening when named experts follow within a few lines.',
  ask: 'Which experts, in what field? Do named people with this view appear later in the text, and would others in the field agree?',
  marks: [
    '[Experts say] the ice is thinner this year.',
    'But [many health economists have warned] of the cost.',
    'The dam is safe, [say engineers].',
  ],
  spares: [
    'The researchers said their sample was small.',
    'Experts at Oxford said so on Monday.',
    'She met two analysts at lunch.',
  ],
  sources: ['words-to-watch', 'authority', 'weasel-word'],
}
