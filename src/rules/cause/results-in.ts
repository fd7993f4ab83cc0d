import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/results-in',
  name: 'Results in, as a result',
  // Quiet: mechanics and outcomes ("resulted in a draw") are worded like claims of cause; half of its findings are those.
  quiet: true,
  phrases: [
    'resulted in',
    '(to | would | could | will | may | might) result in',
    '(as a | as the) (direct | natural | consequence | partial)? result of',
    'as a (direct | natural)? consequence (of)?',
    'in consequence of',
    'with the result that',
    '@be (largely | partly | mainly | in part | simply)? (the | a) (direct | natural | inevitable)? (result | consequence | outgrowth | by-product | byproduct) of',
    '(resulting | resulted | result | results) from (a | an | the | his | her | their | its | poor | lack)',
    '(was | were | is | are | been | disruption | damage | problems | harm | deaths) (largely | partly | mainly)? caused by',
    'an achievement of (the | a | his | her | their | its | years)',
  ],
  except: [
    '(accident | battle | collision | crash | game | match | operation | vote) (that | which)? (has | have | had)? result (in | of)',
    '(accident | battle | collision | crash | game | match | operation | vote) (that | which)? (has | have | had)? (resulted | resulting) in',
    '(resulted | resulting | result) in (# | a (draw | fine | goal | tie | win) | an (arrest | error) | death | injuries | injury | jail | minor | no | prison | serious | two)',
    '(result | results) in (the | a | his | her | their | this | an)? (final | finals | first | second | # | election | league | test | exam | exams | match | table | browser | search | order | google | section | mind)',
    '(the | these | those | our | your | search | test | their | first | early | poor | good | better | best | election | financial) results (in | of)',
    'the (result | consequence) of (the | this | a | an)? (vote | match | game | election | test | trial | search | poll | ballot | competition | inquiry | multiplication)',
    '(could | might | would) have resulted in',
  ],
  why: 'A result sounds worked out, like a sum. The words tell you that an outcome belongs to a cause and skip the working, though most outcomes have several parents.',
  fair: 'In an experiment or a simple mechanism, where one thing was changed and the rest held still, it says exactly what was found.',
  ask: 'What else could have produced it? Was there a case without the cause to compare with?',
  marks: [
    'The merger [resulted in] fewer jobs.',
    '[As a result of] the ban, sales fell.',
    'The crash [was the result of] a bad bet.',
  ],
  spares: [
    'The results in the league were close.',
    'The test results were good.',
    'He resolved to stay in.',
    'The crash resulted in two injuries.',
    'The method returns, resulting in a redirect.',
    'It might have resulted in a fine.',
  ],
  sources: ['single-cause', 'post-hoc', 'correlation'],
}
