import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/near-impossible',
  name: 'Almost impossible',
  phrases: [
    '(difficult | hard | impossible | tough) to see (any | anyone | how | (a_ | A_) *ing)',
    '@link [(almost | nearly | virtually | practically | well-nigh | next to | all but | close to | seemingly) (impossible | inconceivable | unthinkable) (for | that)?]',
    'near-impossible',
    "(it is | it's | it was)? (hard | difficult | impossible) to believe that",
    "(it is | it's | it was)? (hard | difficult | tough | impossible) to (imagine | conceive | foresee | envisage | envision | picture) (that | how | any | anyone)?",
    'near impossible',
  ],
  except: [
    '(almost | nearly | virtually | practically | well-nigh | next to | all but | close to | seemingly) impossible to (a_ | A_)',
    "(can't | cannot) see (that | any | how) (far | from)",
    "(you | i) (can't | cannot | can hardly) (imagine | see) (how | that)",
    'find (it)? hard to believe',
    'hard to believe that (a_ | A_){1,3} (is | was | were | made | wrote) (actually | ever | released | made)',
  ],
  why: 'Rules an outcome out by how hard it is to believe, leaving a back door open. What one writer cannot imagine is no measure of the odds; analysts’ nearest word, “almost no chance”, stands for 1–5%.',
  fair: 'Apt when the obstacle is named: a law, a deadline, a number of votes that cannot be had.',
  ask: 'What exactly stands in the way, and has anything like it happened before all the same?',
  marks: [
    'A deal before June is [almost impossible].',
    '[It is hard to imagine] the club selling him.',
    'A third term looks [all but unthinkable].',
    '[It is hard to believe that] he forgot.',
  ],
  spares: [
    'The knot was almost impossible to open.',
    'The stain is virtually impossible to remove.',
    'It was impossible, so they stopped.',
    'Hard as it was to believe, it rained in March.',
    'It was an almost impossible job to sort the keys.',
    'The view is practically unimaginable.',
  ],
  sources: ['icd-203', 'hyland-1998'],
}
