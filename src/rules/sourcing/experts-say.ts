import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/experts-say',
  name: 'Experts without a name',
  phrases: [
    '(@experts) (@says-so)',
    '(@experts) @source-tail (@says-so)',
    '(@group | some | many | others) , (for (example | instance) | however | in turn | meanwhile | of course | though | too) , (@says-so)',
    '(scientists | researchers) (have | long | still | now | also){0,2} (agree | agreed | argue | believe | believed | debate | disagree | doubt | fear | hope | say | speculate | suspect | think | thought | warn | wonder)',
    '(leading | so-called) experts',
  ],
  except: [
    '(the | these | those | both | our | your | my | his | her | their | its | whose) (a_ | # | A_)? (@group)',
    'A_ a_? (@group)',
    '(administration | agency | airline | army | authority | bank | board | bureau | campaign | church | city | club | college | commission | committee | company | corps | council | county | court | department | district | division | embassy | fund | group | guard | hospital | house | institute | jail | league | library | ministry | museum | navy | office | party | plant | police | prison | school | senate | service | society | state | team | town | union | university | zoo) (@group)',
    '(@group) (at | from | in | of | with) (the | a)? A_',
    '@not-reporting',
    'christian scientists',
    '(group | committee | panel | team | board) of a_? (@group)',
  ],
  why: 'The claim borrows the weight of knowledge without saying whose. Experts differ, and a writer chooses which to hear; without a name you cannot look up their field, their work or their interests.',
  fair: 'It sums up well what a field agrees on, as on smoking or vaccines, and it is a fair opening when named experts follow within a few lines.',
  ask: 'Which experts, in what field? Do named people with this view appear later in the text, and would others in the field agree?',
  marks: [
    '[Experts say] the ice is thinner this year.',
    'But [economists have long warned] of the cost.',
    'Nobody can tell, for [climatologists are not sure] why.',
    '[Analysts, however, say] the cut is too small.',
  ],
  spares: [
    'The researchers said their sample was small.',
    'Experts at Oxford said so on Monday.',
    'She met two analysts at lunch.',
    'The valve, Stanford engineers said, had rusted.',
    'A panel of experts recommended a ban.',
    'Doctors told him to rest.',
    'Doctors did not say when he would wake.',
    'The researchers, however, say their sample was small.',
  ],
  sources: ['words-to-watch', 'authority', 'weasel-word'],
}
