import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/up-to',
  name: 'Up to a figure',
  phrases: [
    'up to (about | around | almost | nearly | an estimated | an additional | another)? (@figure | two-thirds | three-quarters) (percent | per cent | million | billion | thousand)?',
    'as (many | much | little | few | high) as (@figure) (million | billion | thousand | hundred | percent | per cent)?',
    '(north | upwards) of (@figure)',
    'at least (some | part | in part | one | a few)',
    'as (many | much) as (a (fifth | half | quarter | tenth | third))',
  ],
  except: [
    // A limit that is meant: a punishment, a hall, a machine.
    'up to (@figure) (years | months | days) (in | of) (prison | jail | custody | imprisonment)',
    '(accommodate | accommodates | allow | allows | carry | carries | face | faces | facing | fine | fined | fines of | fit | fits | hold | holds | imprisonment | jailed | penalty | punishable | seat | seats | sentence | sentences | sentenced | sleeps | store | stores | support | supports) (by | for | of | to)? (him | them | people)? up to',
    '(count | counted | counting | counts | stand | stands | stood | pressed) _? up to',
    'up to # (hz | mhz | ghz | gb | mb | tb | px | characters | megabytes | gigabytes | megapixels | mph | watts | meters | metres | feet | inches | decibels | people at | tonnes)',
    '(add | top | tops | topped | adds | added | adding | figures | waterproof | live | lives | lived | manage | go | goes | walk | walked | went | annually | lead | run | wake | wakes | woke | got | ran | grew | came | catch | caught) up to',
    // What a contract, a permit or a machine allows, and what a price has reached.
    '(acquire | allowed | authorised | authority | authorized | bid for | buy | buying | extend | extended | extension | lets | offer for | option | own | permit | permits | permitted | purchase | right | rights | stake | licence | license | tender | tracks) (a_ | A_ | #){0,5} up to',
    '(range | ranged | ranges | ranging) from _{1,4} up to',
    '(climbed | edged | hit | peaked | reached | reaching | rose | rising | soared | traded | trades | trading) _{0,2} (as high as | up to)',
    'up to (@figure) (other | separate)? (months | weeks | days)? (in advance | forward | ahead)',
    'up to (@figure) (other | different | separate)? (cards | characters | channels | devices | friends | guests | monitors | other people | passengers | passwords | players | screens | streams | users)',
    'up to (one | two | three | four | five | six) (of (us | you | them))',
    'up to (you | him | her | me | us | them)',
    'as much as (i | you | he | she | we | they)',
    'as (high | low) as # (feet | metres | meters)',
    'at least one',
    '(allowance | benefits | compensation | credit | credits | fee | fees | grant | grants | insurance | loan | loans | maximum | refund | refunds | reward | subsidies) (of | worth)? up to',
  ],
  why: '“Up to 50%” is true of 50% and of zero. It puts the best case in your mind and promises none of it; what most people got is left out.',
  fair: 'It states a true limit: a hall that seats up to 200, a fine of up to ten thousand. There the upper end is the fact itself.',
  ask: 'What is the lowest it could be, and what is usual? How many reach the figure that is named?',
  marks: [
    'Save [up to $60] on the bundle.',
    'The merger may cut [as much as $300 million] from costs.',
    'Ministers expect [up to 900] jobs to go.',
    'It cost [upwards of a million].',
  ],
  spares: [
    'He faces up to 10 years in prison.',
    'It is up to you.',
    'The hall seats up to 200 people.',
    'It has the right to buy up to 35 percent of the shares.',
    'It streams to up to five devices.',
    'The figures add up to 100.',
    'Parents get a credit of up to $3,000 a child.',
  ],
  sources: ['weasel-word', 'hyland-2005', 'words-to-watch'],
}
