/**
 * Closed lists for the phrases of more than one rule, in phrase notation: `@seem` in a phrase is one of the entries of
 * `seem` here. A list holds a whole paradigm or a closed class, in alphabetical order; an entry may be several words and
 * may name other lists. A word that only one rule needs stands in that rule.
 */
export const words = {
  /** Adverbs that grade or hedge what follows them. */
  adverb:
    '*ly | very | quite | rather | so | too | just | even | still | now | also | all | almost | more | most | less',
  /** What may stand between a modal verb and its verb. One list for all rules, which keeps the automaton small. */
  'after-modal': '@adverb | further | maybe | never | not | perhaps | soon | well | yet',
  appear: 'appear | appeared | appearing | appears',
  be: "am | are | be | been | being | is | was | were | isn't | aren't | wasn't | weren't",
  have: "had | has | have | having | hadn't | hasn't | haven't",
  'it-is': "it is | it's | it was | it isn't | it wasn't",
  /** Likely as a measured ratio, a comparison or a class of people polled: no odds in words. */
  'likely-statistic':
    "(# | percent | per cent | times | twice | half | thrice | threefold | fivefold | tenfold) (@adverb | as){0,2} (likely | likelier | unlikely) | (as | equally) likely as | equally likely | likely (voter | voters | voter's)",
  /** What may stand before seem, appear and look and belongs to the mark. */
  'before-seem':
    "*ly | also | can | did | did not | didn't | do not | does | does not | doesn't | don't | just | may | might | must | no longer | now | often | still | then | will | would | would not | wouldn't",
  /** Verbs that link a subject to a quality, with their short forms. */
  link: "@be | @look | @seem | appear | appeared | appears | became | become | becomes | becoming | he's | it's | prove | proved | proves | remain | remained | remains | she's | sound | sounded | sounds | that's | there's | they're | we're | what's | you're",
  look: 'look | looked | looking | looks',
  /** Past participles: the regular ending and the common irregular ones. */
  participle:
    '*ed | become | been | begun | bought | broken | brought | built | caught | chosen | come | cost | cut | done | drawn | driven | eaten | fallen | felt | fled | forgotten | found | given | gone | got | gotten | grown | had | heard | held | hit | hurt | kept | known | laid | led | left | lost | made | meant | met | paid | put | read | run | said | seen | sent | set | shown | sold | spent | spoken | stolen | struck | sunk | taken | thought | told | won | worn | written',
  seem: 'seem | seemed | seeming | seems',
  /** What may stand between a subject and its reporting verb. */
  'say-aux':
    "*ly | have | had | has | will | would | do | did | don't | didn't | doesn't | may | also | now | still | long | once | even | already | often | all | not | then | sometimes",
  /** Reporting verbs, with a plural subject in the present. */
  say: 'accuse | admit | advise | agree | argue | assert | assume | attest | believe | caution | claim | complain | concede | consider | contend | debate | deny | disagree | dispute | doubt | estimate | expect | fear | hope | insist | lament | maintain | note | object | point out | point to | praise | predict | question | reckon | recommend | regard | report | say | speculate | suggest | suspect | swear | theorize | think | urge | warn | wonder | worry',
  /** Reporting verbs in the third person. */
  says: 'admits | argues | believes | claims | concedes | expects | explains | insists | notes | predicts | recalls | reckons | says | suggests | tells | thinks | warns',
  /** Reporting verbs in the past, and as participles. */
  said: 'accused | acknowledged | added | admitted | agreed | argued | asserted | assumed | believed | blamed | cautioned | claimed | complained | conceded | concluded | confided | considered | contended | credited | denied | described | disclosed | dismissed | disputed | divulged | doubted | dubbed | estimated | expected | explained | feared | hailed | hinted | hoped | insisted | lamented | noted | objected | pointed out | pointed to | praised | predicted | pronounced | questioned | recommended | regarded | reported | revealed | said | speculated | suggested | suspected | theorized | thought | told | urged | warned | wondered | worried',
  /** The same in -ing: "critics are warning that". */
  saying:
    'arguing | asking | calling | claiming | complaining | expecting | finding | hoping | predicting | questioning | reporting | saying | speculating | suggesting | urging | warning | wondering | worrying',
  /** What makes a plural noun a source: "have long argued", "are warning". */
  'says-so': '@say-aux{0,2} (@say | @said) | (are | were | have been) *ly? @saying',
  /** What may stand between a source and its verb without naming anybody: "in the field", "in Washington". */
  'source-tail':
    '(at | close to | familiar with | from | in | of | on | with | who) a_{1,3} | in A_ | , (however | meanwhile | though | too) ,',
  /** Words behind which a clause begins, so that a bare noun behind them can be its subject. */
  'clause-word':
    'after | although | and | as | because | before | but | even | how | however | if | like | meanwhile | now | once | or | since | so | still | than | that | though | today | until | what | when | whenever | where | whereas | whether | which | while | who | whom | why | yet',
  /** Adjectives and nouns that say what kind of source, and name nobody. Nationalities name a country, not a body. */
  'source-kind':
    '*ing | *ed | administration | aid | american | british | business | campaign | canadian | child | chinese | city | climate | company | conservative | consumer | county | defence | defense | diplomatic | economic | education | election | energy | environmental | european | federal | financial | foreign | former | french | german | government | health | human | indian | industry | intelligence | international | iranian | iraqi | israeli | japanese | law | legal | liberal | local | many | market | media | medical | military | modern | most | national | online | opposition | other | outside | palestinian | party | political | privacy | public | republican | russian | school | security | senior | social | some | state | tax | tech | technology | top | trade | turkish | ukrainian | union | us | western | white house | wildlife',
  /** People who are asked because they know the field. */
  experts:
    'academics | advisers | analysts | archaeologists | archeologists | architects | astrobiologists | astronomers | authors | biographers | biologists | chemists | climatologists | clinicians | columnists | commentators | conservationists | consultants | criminologists | dermatologists | dietitians | doctors | ecologists | economists | educators | engineers | epidemiologists | experts | forecasters | geologists | historians | insiders | investors | journalists | lawyers | linguists | mathematicians | meteorologists | neuroscientists | nutritionists | observers | paleontologists | pathologists | philosophers | physicians | physicists | planners | pollsters | practitioners | professionals | psychiatrists | psychologists | pundits | researchers | reviewers | scholars | scientists | sociologists | specialists | strategists | surgeons | theologians | theorists | therapists | traders | vets | virologists | watchers',
  /** One of them, or anybody else who may be quoted without a name. */
  'one-source':
    'academic | adviser | aide | analyst | archaeologist | attorney | banker | bystander | campaigner | colleague | commander | commentator | consultant | contractor | critic | customer | dealer | detective | developer | diplomat | doctor | economist | editor | employee | engineer | executive | expert | fan | farmer | friend | historian | insider | investigator | investor | journalist | lawmaker | lawyer | local | lobbyist | manager | member | minister | neighbor | neighbour | nurse | observer | official | onlooker | operative | pal | parent | passerby | patient | physician | politician | producer | professor | programmer | psychologist | regulator | reporter | researcher | resident | scholar | scientist | senator | source | specialist | staffer | strategist | student | supporter | teacher | trader | user | viewer | villager | volunteer | witness | worker',
  'testimony-of-things':
    'analyses | analysis | artefacts | artifacts | behavior | behaviour | bones | calculation | calculations | clues | comments | conduct | data | dates | details | documents | emails | estimates | events | evidence | experience | experiments | fact | facts | figures | finding | findings | footage | fossils | history | images | indications | indicators | layers | letters | logs | measurements | messages | model | models | numbers | observations | pattern | patterns | photographs | photos | pictures | poll | polling | polls | reaction | reactions | readings | record | records | remains | remarks | report | reports | research | response | responses | result | results | rhetoric | samples | scan | scans | sediments | signals | signs | silence | simulations | statement | statements | statistics | studies | study | survey | surveys | test | tests | text | texts | timeline | timing | title | tone | traces | trend | trends | video | videos | wording | work | wounds',
  /** The future with "will", but for the first person, who speaks of plans. */
  will: "he'll | it'll | she'll | that'll | there'll | they'll | who'll | will | won't | you'll",
} as const satisfies Record<string, string>
