import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/anonymous',
  name: 'Named only by what they know',
  phrases: [
    '(people | persons | sources | officials | a person | a source | someone | those | insiders | one person | two people | three people) (close to | familiar with | briefed on | with knowledge of | with direct knowledge of) (the | his | her | its | their)? a_{0,2} (matter | matters | situation | talks | discussions | negotiations | investigation | case | plan | plans | deal | thinking | decision | process | inquiry | probe | incident | operation | details | company | family | couple | president | minister | issue | events | deliberations | conversation | conversations | meeting | project | transaction | subject) (said | say | says | told)?',
    '(on | under) (the)? condition of anonymity',
    '(spoke | speaking | speak) anonymously',
    '(asked | asking | requested | requesting | wished | preferred | declined | refused | who did not want | wanting) (not to | to not | to) be (named | identified | quoted by name)',
    '(spoke | speaking) on background',
    'not authorised to (speak | discuss | comment | talk)',
    'not authorized to (speak | discuss | comment | talk)',
    '(anonymous | unnamed | unidentified | undisclosed) (source | sources | official | officials | insider | insiders | person | people | aide | aides | employee | employees)',
    '(insiders | insider) (say | says | said | told | tell | claim | claims | reveal | reveals)',
    '(sources | source | insiders | insider) (told | tell | tells) (A_ | us | me | reporters | the)',
    '(asked | requested) anonymity',
    "(whom | who)? (i'll | i will) call A_",
    '(people | those | friends | sources | aides) (close to | who know | who knew | around) (him | her | them | A_{1,2} | the a_) (@say | @said)',
  ],
  why: 'The source is described by nearness to the facts, not by name. Nearness is also interest: people close to a deal or a fight usually have a side in it.',
  fair: 'Much true reporting on power needs it. The Associated Press asks that such material be information, not opinion, that it can be had no other way, and that the source is in a position to know.',
  ask: 'What does this person gain by talking? Does the text say why the name is missing and how they know?',
  marks: [
    '[People familiar with the talks said] little.',
    'She spoke [on condition of anonymity].',
    'Two clerks, who [asked not to be named], agreed.',
  ],
  spares: ['The donor list is not public.', 'He was not authorised to sign.', 'She is close to her brother.'],
  sources: ['ap-anonymous', 'spj-anonymity', 'journalism-sourcing'],
}
