import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/hints',
  name: 'Hinted at',
  phrases: [
    '(hints | hinted | hinting) _{0,2} (at | that | towards | toward)',
    'hint (at | that)',
    '(intimated | intimates | intimating) that',
    '(drop | drops | dropped | dropping) a_{0,2} (hint | hints)',
  ],
  except: [
    'hint that (you | your)',
    '(hint | hints) at the (end | bottom | top | back)',
    '^ (drop | make | do not | never | try)',
  ],
  why: 'A hint was never said outright. Somebody decided what was meant by it, and if they read too much into it, nobody can be held to the words.',
  fair: 'Politicians and companies do signal plans this way. Quoting the exact words lets you decide how much of a hint they were.',
  ask: 'What were the exact words or facts, and would you have heard a hint in them on your own?',
  marks: [
    'The chairwoman [hinted that] she may step down.',
    'She [hinted last week that] more would come.',
    'The colours [hint at] an older painting underneath.',
    'He has been [dropping hints] about a new album.',
  ],
  spares: [
    'Add a hint of garlic before serving.',
    'The hints at the end of the book solve the puzzle.',
    'Hint: the answer is on the map.',
  ],
  sources: ['evidentiality', 'recasens-2013', 'innuendo'],
}
