import type { Rule } from '../rule.ts'

// Quiet: a question may be asked in earnest, and only its answer shows it.
export const rule: Rule = {
  id: 'possibility/could-question',
  name: 'Could this be …?',
  quiet: true,
  phrases: [
    '^ [(could | might)] (a | an | the | this | that | these | those | it | there | his | her | its | their | our | my | A_)',
    ', [could] (it | the | this | that | these | those | there)',
  ],
  except: ['could (i | you | we | somebody | someone | anybody | anyone)', 'could A_ please'],
  why: 'A question that nobody has to answer for. It plants the possibility as firmly as a statement would, and a headline of this kind can usually be answered with “no”, or with “we do not know”.',
  fair: 'A real question is followed by a real attempt at an answer: what speaks for it, what against it, and who is looking into it.',
  ask: 'Does the text answer its own question, and if so, could the headline have been that answer?',
  marks: [
    '[Could] this be the end of the high street?',
    '[Might] the old bridge be saved?',
    '[Could] Ashby win in the north?',
  ],
  spares: [
    'Could you close the window?',
    'Could somebody explain the new timetable?',
    'The boy could swim, could he not?',
  ],
  sources: ['betteridge', 'epistemic-modality'],
}
