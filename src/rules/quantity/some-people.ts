import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/some-people',
  name: 'Some, but which ones?',
  phrases: [
    '(at least | only | just)? some (of the | of our | of their | of his | of her)? (people | folks | users | customers | patients | parents | women | men | children | kids | students | residents | voters | workers | employees | readers | viewers | fans | families | companies | firms | businesses | employers | countries | states | cities | communities | individuals | players)',
    '[(at least | only | just)? some of (our | their | his | her | its)] _{0,2} *s',
    '(at least | only | just)? some of the (team | club | party | country | company)',
    '(at least | only)? some of (A_ | us)',
    'in (at least)? some (cases | instances | circumstances | situations | respects | ways | places | areas | quarters | countries | states | regions | parts)',
    '(blow | comfort | controversial | disappointment | disturbing | obvious | offensive | relief | shock | strange | surprise | surprising | unfair) to [(most | some)]',
    '(by | to | for) [some] (, | who | that | as | but | and | to)',
    '^ some (a_? | A_{1,2} a_?) *s (*ed | also | came | even | felt | found | gave | got | kept | knew | left | lost | made | never | now | prefer | saw | sold | spent | still | stood | took | use | used | want | went | won)',
    '^ some (a_? | A_{1,2} a_?) *s (may | might | can | could | will | would | are | were | is | was | have | had | has)',
    '(, | but | and | while | although | though | because | that | doubt | when | where | as | since | so) [some (a_? | A_{1,2} a_?) *s] (may | might | can | could | will | would | are | were | have | had)',
    'certain (circles | countries | groups | members | people | politicians | quarters | sections)',
  ],
  except: [
    'some of (them | these | those | it | this)',
    'to some (extent | degree)',
    'come to some',
    'some (days | fears | hours | minutes | months | nights | weeks | years)',
    'some cases of',
  ],
  why: '“Some” is true as soon as there are two. It lets a text speak of a group without saying whether it means nearly all of them or a handful, or who they are.',
  fair: 'It is the honest word where the point is only that such cases exist: “some patients react badly, so ask first”. It also keeps a writer from saying “all” by mistake.',
  ask: 'Which ones, and what share of the whole? Would two of them be enough to make this sentence true?',
  marks: [
    '[Some people] cannot drink milk without trouble.',
    '[In some cases] the refund took a year.',
    'The ruling came as a shock to [some] and as a relief to the rest.',
    '[Some of their] neighbours had already sold up.',
    '[Some of us] laughed.',
    'It is whispered in [certain quarters].',
  ],
  spares: [
    'Would you like some tea?',
    'He has been here for some time.',
    'Some of them were red, and we painted the rest.',
    'Some days passed.',
  ],
  sources: ['words-to-watch', 'conll-2010', 'weasel-word'],
}
