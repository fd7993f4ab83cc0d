import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/official-story',
  name: 'The official story, what really happened',
  phrases: [
    '(the | this | that | their | an) (official | approved | accepted | mainstream | establishment | government | prevailing | authorised | authorized) (account | explanation | line | narrative | story | tale | version)',
    '(the | their | this | that) (entire | whole | media | preferred | convenient | current)? narrative (being | does | falls | has | is | of the | presented | pushed | put | sold | that | they | we | which)',
    '(push | pushes | pushed | pushing | control | controls | controlling | spin | spins | spun | spinning | feed | feeding | peddle | peddled | peddling) (the | a | their | this | that | his | her | its) a_? (narrative | story | line | agenda)',
    'what really (happened | happens | occurred | went on | goes on | took place | caused | lies | matters to them | drove | is (behind | going on | happening | at stake))',
    "(what is | what's | who is | who's | who was | what was | who were) (really | truly | actually) (a_ on | behind | going on | happening | running | in (charge | control))",
    '(we | you | voters | the public | people | readers | patients | consumers | parents | residents) (are | were | have been | had been) (not | never | only) being told',
    "(we're | you're | they're | aren't | weren't | isn't | not | never) (being)? told (the (truth | whole | full | real) | what | everything | about)",
    "(what | everything | things | something | the truth | secrets | stuff | which) (they | your (doctor | bank | boss | government | employer | council | dentist | insurer | landlord | teacher | mayor) | the (media | government | council | company | authorities | industry | establishment | elites | experts | press | mayor | banks) | big _ ) (are not | aren't | is not | isn't | won't | will not | don't | doesn't | does not | do not | never | didn't | would rather | hope | hopes) (you | say | saying | tell | telling | tells | want | wants | like | mention | mentions | admit | admitting | show)",
    '(keep | keeps | keeping | kept) (us | you | them | voters | the public | people | everyone | patients | residents | investors) (in the dark | from (knowing | finding out | seeing))',
    '(sweep | swept | sweeping | sweeps | brush | brushed | brushing) a_{1,2} under the (carpet | rug)',
    '(swept | brushed) under the (carpet | rug)',
    '(smoke and mirrors | inside job | crisis actors | psyop | sleight of hand | behind the curtain | pull back the curtain | down the rabbit hole | hidden in plain sight)',
    '(pull | pulled | pulling) the wool over',
    "(they | who | elites | politicians | officials | the a_) (think | thinks | believe | hope | hopes | must think) (that)? (we | you | voters | the public | people | nobody | no one | everyone) (are | won't | will not | will (forget | believe | swallow | buy | fall) | is (looking | watching | stupid) | were | are so | can't)",
  ],
  except: [
    'the official (line | account) (on | of) (twitter | instagram | facebook | x)',
    'official (version | account) (of (the | this) (software | app | game | song | anthem | driver | plugin | library | report) | number)',
    '(push | fit) the a_ line',
  ],
  why: 'Calling an account “official” or “the narrative” casts doubt on it without saying what is wrong. Every account, also the one offered instead, is somebody’s.',
  fair: 'Sometimes an authority did give a false account, and a court or an inquiry showed it. Then the text can say what was false and how that came out.',
  ask: 'Which statement in the doubted account is false, and what shows it? Is the other version tested as hard?',
  marks: [
    'None of this fits [the official story].',
    'Nobody says [what really happened] that night.',
    '[We are not being told] the price.',
    'This is [what your bank won’t tell] you.',
    'The complaint was [swept under the carpet].',
  ],
  spares: [
    'The official opening is on Monday.',
    'The novel has three narrators and one narrative voice.',
    'She was told the whole plot by her brother.',
    'Who is the owner of the blue van?',
  ],
  sources: ['innuendo', 'da-san-martino-2019', 'loaded-question'],
}
