import type { Rule } from '../rule.ts'

// Quiet: as frequent and as ordinary as "may".
export const rule: Rule = {
  id: 'possibility/might',
  name: 'Might',
  quiet: true,
  phrases: ['might @after-modal? (be | have)?'],
  except: [
    // Strength, and turns of speech in which nothing is held possible.
    '(the | his | her | its | their | our | my | your | of | full | military | economic | industrial | financial | political | naval | imperial | sheer | all | with | own | american | british | russian | chinese | german | soviet | roman | air | legal) might (of | and | to | in | on | behind | against | was | is | makes)',
    '(military | economic | industrial | financial | naval | imperial | sheer | armed) might',
    'with all (a_) might',
    'might (and (main | power | majesty) | makes right | as well | i | we | you | of the)',
    "(as | like) (you | one | we | you'd | the name | its name | his name | the title | some | anyone) might @after-modal? (attempt | call | expect | guess | hope | imagine | say | suggest | suppose | think | wish | imply | indicate | do | have)",
    '(you | one | we | i) might @after-modal? (add | ask | call | consider | expect | like to | say | try | want to | wish to | think of | recall | remember | argue | object)',
    '(one | you) might have (expected | imagined | thought | wished | hoped)',
    '(try | hard | strange | odd | as) as (he | she | they | it | we | i | you) might',
    '(so that | in order that) a_{1,2} might',
    'might usefully',
    'if i might',
    'might otherwise',
    'all might',
    'might (not)? have been (avoided | better | easier | prevented | worse)',
    'you might also (like | enjoy | be interested)',
  ],
  why: 'A shade weaker than “may”, by tradition, but readers do not hear the difference reliably. It keeps a claim alive at the lowest cost: if nothing comes of it, nothing was said.',
  fair: 'Right for thinking through what could follow from a plan, when each “might” is weighed against another and not only the worrying ones are named.',
  ask: 'Which “might” is missing here: what else might happen that would not suit the story so well?',
  marks: [
    'The club [might] sell its ground.',
    'It [might not be] able to pay.',
    'A third reading [might be] closer to the Greek.',
  ],
  spares: [
    'She pushed with all her might.',
    'As the name might suggest, the soup is red.',
    'You might want to sit down.',
    'The military might of the empire was gone.',
  ],
  sources: ['epistemic-modality', 'hyland-1998'],
}
