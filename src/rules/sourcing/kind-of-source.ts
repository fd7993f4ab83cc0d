import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/kind-of-source',
  name: 'Western officials, medical experts',
  phrases: [
    '@source-kind{1,2} (@group | *ists) (@says-so)',
    '@source-kind{1,2} (@group) @source-tail (@say | @said)',
    ', [(say | said | warn | add | agree | argue | fear) @source-kind{0,2} (@group)]',
    '(@group) (there | here | (in | across | around | near | outside | throughout) (A_{1,2} | the (area | capital | city | country | field | industry | region | world))) (@say | @said)',
    '(according to | citing) @source-kind{1,2} (@group)',
    'senior administration (aides | advisers | officials) (@says-so)',
    '(white house | pentagon | kremlin | downing street | palace | campaign | camp | city | club | company | government | hospital | party | reuters | bbc | studio | team) (aides | insiders | sources | staffers) (@says-so)',
    '(industry | leading | opposition | party | prominent | senior) figures (in a_{1,2})? (@says-so)',
    '(senior | former | top | unnamed | (current and | serving and | retired and) former | one | two | three | four | five | six | several | some | multiple) (senior | former | top)? A_{1,3} (administration | campaign | cabinet | department | government)? (@officials) (@say | @said)',
    '(senior | former | top) (administration | democrats | republicans | tories) (@says-so)',
  ],
  except: [
    '(our | your | my | his | her | their | its | these | those | both) @source-kind{1,2} _',
    '@not-reporting',
    '(say | said) @source-kind{0,2} (@group) (have | had | are | were | will | would | should | can | could | must | do | did | need)',
    '(say | said) (@group) (at | from | in | of | with) the? A_',
  ],
  why: 'A nation, a party or a trade stands where a name should be. All its members seem to speak at once, though perhaps two of them did, in private and with aims of their own.',
  fair: 'Where a whole camp does hold one view, and has said so in public, naming the camp is honest shorthand; a good text names one of its speakers soon after.',
  ask: 'Which of them, speaking for whom? Would others from the same country, party or trade put it differently?',
  marks: [
    '[Western officials say] the road is cut.',
    'It was, [senior Israeli officials believe], a mistake.',
    '[Medical experts have warned] of a shortage.',
    '[Analysts in Cairo said] the army was split.',
    '[Two senior Biden administration officials said] the talks had failed.',
    'The plan is too dear, [say critics].',
  ],
  spares: [
    'Our British readers say they like it.',
    'The German officials in the photograph were told to leave.',
    'He met Western officials in the capital.',
    'It is safe, say engineers at Oxford.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'journalism-sourcing'],
}
