import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/it-is-possible',
  name: 'It is possible that',
  phrases: [
    "(it is | it's | it was | it seems | it remains | is it | it may be | it might be) (at least | not | @adverb){0,2} (possible | conceivable) that",
    '(always | at least | entirely | certainly | equally | quite | perfectly | theoretically)? (possible | conceivable | plausible) that',
    "(there is | there's | there was | there remains | there remained) (also | always | still)? (a | the | every | some | another){0,1} (distinct | further | real | serious | strong | very real)? possibility (that | of)?",
    '(distinct | real | serious | strong | very real | remote | slight | every | any)? possibility (that | is that | was that | remains that)',
    '(raise | raises | raised | raising | acknowledge | acknowledged | acknowledges | consider | considered | considering | explore | exploring | explored | investigate | investigating | discuss | discussed | floated | face | faces | facing | fear | fears) the (distinct | real | very real)? possibility (that | of)',
    'one possibility (is | was | could | may | might) that?',
    '(one | a | another | the only | other | alternative | some)? possible (explanation | explanations | interpretation | interpretations | motive | motives) (for | of)?',
    'one (explanation | theory) (is | for _ is | could be | may be | might be) that?',
    "(it is | it's | it was) @adverb? possible (he | however | it | she | some | the | there | these | they | this | you)",
    '(a | another | one | several | the only) possible (answer | cause | causes | factor | motive | reason | reasons)',
    '(an | another)? alternative explanation (for | is)',
    '(remain | remained | remains) @adverb? possible',
    'within the (bounds | realm | realms) of possibility',
    'may or may not (have | be)?',
    'might or might not (have | be)?',
    'for all (we | i | anyone | anybody | you) (know | knows)',
  ],
  except: [
    '(make | makes | made | making) it possible that',
    '(if | as | wherever | where | when | whenever) possible',
    'not (@adverb)? possible that',
  ],
  why: 'Opens a door without looking behind it. Saying that something is possible costs nothing and commits nobody; what a reader needs is how it compares with the other possibilities.',
  fair: 'Proper where investigators list what they have not been able to exclude, and say what they did to try.',
  ask: 'What else is just as possible, and why was this possibility the one worth a sentence?',
  marks: [
    '[It is possible that] the fire was set.',
    '[There is a real possibility that] the dam was built on sand.',
    'The find [raises the possibility of] a second grave.',
    '[One possible explanation] is a loose valve.',
  ],
  spares: [
    'It is possible to walk there in an hour.',
    'Please reply by Friday if possible.',
    'The new lens made this picture possible.',
  ],
  sources: ['hyland-1998', 'szarvas-2012', 'epistemic-modality'],
}
