import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/according-to',
  name: 'According to somebody unnamed',
  phrases: [
    '(according to | citing | cites | quoting) _{0,2} (@group)',
    '(according to | citing | cites | quoting) _{0,2} (*ists | accounts | people | persons | reports | researchers | scientists | sources | rumours | rumors | legend | tradition | estimate | estimates | forecasts | projections | theory | theories | version | versions | investigators | users | agencies | media | those (familiar | close | present | involved | who))',
    '(according to | citing | quoting) (a | an | one | another) (@source-kind | close){0,2} (@one-source)',
    'according to (some | many | several | most | multiple | various | numerous | other | recent | unconfirmed) a_? *s',
    'according to one of the *s',
    'according to (the | that | this | our | my | their) a_? (aide | diplomat | insider | insiders | official | officials | people | person | source | sources | witness | witnesses)',
    '[according to (some | many | others)] ,',
    'according to (the latest | recent | several | most | all the) (polls | surveys)',
    '(according to | citing) (confidential | internal | leaked | secret | the)? (correspondence | documents | emails | files | memos | messages | papers | records) (obtained | reviewed | seen | viewed) by',
    '(per | via) (multiple | several)? (reports | sources)',
  ],
  except: [
    '(according to | citing) (a | an | one) @source-kind{0,2} (@one-source) (, A_ | A_ | who has | (named | called))',
    '(according to | citing | quoting) A_ _? (people | reports | estimates | agencies)',
    '(according to | citing | quoting) A_ a_? (@group | *ists)',
    '(according to | citing | quoting) _{0,2} (@group | *ists) (at | from | with | of) the? A_',
    '(according to | citing) (the | these | those | his | her | its | their | our | this | my | your) _? (researchers | scientists | reports | estimates | experts | agencies | users | governments | unions | authors | *ists)',
  ],
  why: 'This is the form of a proper reference with the reference left out. It looks like sourcing at a glance, so the eye passes on; there is nothing behind it to look up.',
  fair: 'A reporter who gathers from many voices may sum up first and name afterwards. When lives are at risk, leaving names out is the decent choice.',
  ask: 'If you wanted to check this, whom would you ring or what would you open? Does the text tell you?',
  marks: [
    'The bar sells air, [according to reports].',
    '[According to several senior officials], the raid failed.',
    'The paper, [citing witnesses], named the driver.',
    '[According to some], the lake is dying.',
    '[According to the official], the talks failed.',
  ],
  spares: [
    'According to the mayor, the road is safe.',
    'Sort the books according to size.',
    'According to a report by the Red Cross, wells are dry.',
  ],
  sources: ['journalism-sourcing', 'words-to-watch', 'spj-anonymity'],
}
