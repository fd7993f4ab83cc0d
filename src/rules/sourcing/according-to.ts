import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/according-to',
  name: 'According to somebody unnamed',
  phrases: [
    'according to (a | an | one | another | our) a_{0,2} (source | insider | official | person familiar | witness | survivor | aide | friend)',
    'according to (some | many | several | most | multiple | various | numerous | two | three)? a_{0,1} (@experts | officials | authorities | insiders | witnesses | residents | locals | critics | supporters | activists | observers | people | sources | reports | rumours | rumors | legend | tradition | estimates | investigators | lawmakers | diplomats | users | fans | unions | agencies | groups | those familiar | those close)',
    'according to (some | many | several | most | multiple | various | numerous | other | recent | unconfirmed) a_{0,2} *s',
    '(citing | cites | quoting | quoted) (unnamed | anonymous | several | multiple | local | unidentified | *ed){0,2} (sources | witnesses | reports | officials | experts | people | insiders | eyewitnesses)',
  ],
  except: [
    'according to (the | these | those | his | her | its | their | our | this | that | my | your)',
    'according to a_{1,2} (at | from | by | for | of | in | with) (the)? A_',
    'according to (a | an | one) a_{0,2} (source | insider | official | witness | survivor | aide | friend) , A_',
  ],
  why: 'This is the form of a proper reference with the reference left out. It looks like sourcing at a glance, so the eye passes on; there is nothing behind it to look up.',
  fair: 'A reporter who gathers from many voices may sum up first and name afterwards. When lives are at risk, leaving names out is the decent choice.',
  ask: 'If you wanted to check this, whom would you ring or what would you open? Does the text tell you?',
  marks: [
    'The bar sells air, [according to reports].',
    '[According to several senior officials], the raid failed.',
    'The paper, [citing witnesses], named the driver.',
  ],
  spares: [
    'According to the mayor, the road is safe.',
    'Sort the books according to size.',
    'According to a report by the Red Cross, wells are dry.',
  ],
  sources: ['journalism-sourcing', 'words-to-watch', 'spj-anonymity'],
}
