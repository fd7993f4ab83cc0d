import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-feel',
  name: 'Readers will love, voters will forgive',
  quiet: true,
  phrases: [
    '[@will @after-modal?] (admire | adore | appreciate | applaud | baulk | believe | blame | care | cheer | cherish | come to (accept | regret | see) | complain | cringe | delight | demand | despair | dislike | doubt | embrace | enjoy | envy | fear | feel | find (comfort | herself | himself | it | itself | that | themselves) | flock | forget | forgive | fret | get (away with | better | used | worse) | grow (tired | weary) | groan | grumble | hate | ignore | lament | laugh | like | look (back | elsewhere) | love | marvel | miss | mock | mourn | notice | object | panic | point out | point to | put up with | question | realise | realize | rebel | recall | recognise | recognize | regret | rejoice | relish | remember | resent | resist | rest easy | rightly | root for | scoff | shrug | sigh | sympathise | sympathize | think | tire of | tolerate | understand | want | weep | welcome | wish | wonder | worry | yearn)',
    // Those whose minds and purses nobody commands: whatever they will do is a forecast.
    '(allies | americans | audiences | borrowers | buyers | collectors | companies | consumers | country | costs | demand | democrats | employers | enemies | europeans | everybody | everyone | families | fans | firms | generations | growth | historians | households | incomes | inflation | insurers | interest rates | investors | lenders | machines | markets | media | nation | nobody | no one | opponents | posterity | prices | profits | public | readers | republicans | rents | revenue | revenues | rivals | robots | russians | sales | shareholders | shoppers | supporters | taxpayers | temperatures | tourists | unemployment | viewers | voters | victims | wages | (the (establishment | left | poor | rich | right | west | young))) [@will] a_',
  ],
  except: [
    '(likely | unlikely | assume | bet | possible | probable | guarantee | hope | hopes | hoping | hoped) that? (a_ | A_){0,4} @will',
    "(i | we) (will | won't)",
    "(you'll | you will | you won't) (believe | demand | enjoy the | feel | find | forget | get | like | notice | recognise | recognize | think | understand | want | wonder)",
    '(how | what | whether) (a_ | A_){0,3} will',
    '(if | when) (he | it | she | they | you) (a_ | A_ | ,){1,8} @will',
    '(likely | maybe | perhaps | possibly | presumably | probably) @will',
    '@will (@adverb | not)? (be | have | need)? (able | access | allowed | asked | eligible | given | go to the polls | invited | need | offered | receive | required | run | host | hold | meet | the (chance | option | opportunity) | vote)',
    'will (point to | question) (the | a)? (door | file | witness | witnesses)',
  ],
  why: 'The writer speaks for minds not yet made up. Nobody asked these readers, voters or buyers; more often than not they are the writer, a little later, in the plural.',
  fair: 'A reviewer who knows an audience may well foresee its taste, and everyone reads “fans will love it” as a recommendation.',
  ask: 'Has anybody asked them, or looked at what such people did the last time it came to this?',
  marks: [
    'Readers [will] love the second chapter.',
    'The Dutch [will never] forgive him.',
    'In the end, buyers [will] walk away.',
  ],
  spares: [
    'I will love you for ever.',
    'Voters will be asked two questions.',
    'You will find the keys under the mat.',
    'We will think about it.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
