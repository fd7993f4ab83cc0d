import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/may-well',
  name: 'May well, could soon, might even',
  phrases: [
    '(could | may | might) (conceivably | eventually | one day | some day | someday | soon | sooner or later | ultimately | well | yet) (be | have)?',
    'we [(could | may | might) (soon | well)? see] (fewer | further | less | more)',
    // "We could" is mostly a proposal, and "he could" an ability; not so after a worry or a rumour, or of what befalls one.
    '(conceivable | concern | concerns | fear | feared | fears | likelihood | odds | possibility | possible | risk | rumors | rumours | speculated | speculation | suggestion | suggestions | warn | warned | warning | warnings | warns | worried | worries | worry) (is | was)? that? (he | it | she | they | we | you) [could @after-modal? (be | have)?]',
    '(i | it | they | we | you) [could @after-modal? be (facing | forced | heading | in (danger | for | trouble) | left | looking at | mistaken | off | seeing | stuck | wrong)]',
    '(he | she) [could @after-modal? (face | miss)] (#  | a | an | as | charges | jail | more | prison | the | time | up)',
    '(may | might) (even | never | perhaps | simply) (be | have)?',
    'could (even | perhaps | theoretically) (be | have)?',
    '(could | may | might) @after-modal? be (about to | heading for | headed for | in for | on the (brink | verge | way | cards | cusp))',
    '[(could | may | might) @after-modal? (be | have)?] a_{1,4} (as early as | as soon as | next (month | season | spring | summer | week | year) | in the (coming | next) | within (days | hours | months | weeks) | by (# | next | the end of))',
    '(could | may | might) @after-modal? (end up | wind up | turn out)',
    '(could | might) be (construed | interpreted | perceived | read | regarded | seen | taken | understood | viewed) as',
  ],
  except: [
    '(i | he | she | we | they | you) could (even | well)',
    '(everything | all | anything | nothing | than | as | what | who | where | how | if | whether) (a_ | A_)? (could | might | may)',
    '(may | might) as well',
    'may (you | rest)',
    'in may (even | still)',
    'seen as (far | soon | early | late)',
  ],
  why: 'A bare “may” is pushed a little towards “will” by the word beside it, and the reader is left to guess how far. “May well” suggests good odds, “could even” the worst case; neither is measured.',
  fair: 'A forecaster who writes “may well” and then gives past cases is using it as meant: more than a mere possibility, less than a promise.',
  ask: 'What moved this from “may” to “may well”: new evidence in the text, or only the wish for a stronger sentence?',
  marks: [
    'The court [may well] agree.',
    'Prices [could soon] double, traders fear.',
    'The club [might yet] survive.',
    'Small towns [could end up] paying the bill.',
    'The remark [could be seen as] a threat.',
    'The bridge [could] open as early as June.',
    'She [could] run again next year.',
  ],
  spares: [
    'We may as well go home.',
    'It was worse than anyone could ever say.',
    'They could even hear the sea.',
    'Members may only bring one guest.',
    'From here it could be seen.',
  ],
  sources: ['budescu-2014', 'epistemic-modality'],
}
