import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-feel',
  name: 'Readers will love, voters will forgive',
  quiet: true,
  phrases: [
    '[@will @after-modal?] (admire | adore | appreciate | applaud | believe | blame | breathe | care | cheer | cherish | come to (accept | regret | see) | complain | delight | despair | doubt | embrace | enjoy | envy | fancy | fear | feel | find (comfort | herself | himself | it | itself | that | themselves) | flock | forget | forgive | fret | get (away with | better | used | worse) | go (crazy | mad | wild) | grow (tired | weary) | hate | ignore | lament | laugh | like | look (back | elsewhere) | love | marvel | mock | notice | object | panic | put up with | realise | realize | rebel | recall | recognise | recognize | regret | rejoice | remember | resent | resist | rest easy | rightly | root for | rue | think | tire of | tolerate | understand | want | weep | welcome | wish | wonder | worry)',
    '[@will @after-modal?] (look to (add | avenge | avoid | bounce | build | capitalise | capitalize | end | exploit | extend | hold | keep | maintain | prove | regain | repeat | secure | stop | win) | fancy (her | his | its | their) (chance | chances) | divide (audiences | critics | fans | opinion | readers | voters) | reject | see (her | him | his | it | its | their | them | the | this) a_{0,3} as (a | an | evidence | her | his | proof | the | their) | shun | spurn | tell a_? (a (great deal | lot) | little | much))',
    '(audiences | customers | drivers | fans | gamers | guests | lovers of _{1,4} | parents | players | readers | users | viewers | visitors) [@will @adverb?] (find (plenty | much | a lot | little | something | the) | not)',
  ],
  except: [
    '@will-planned',
    "(you'll | you will | you won't) @adverb? (believe | enjoy the | feel | find | forget | get | like | notice | recognise | recognize | think | understand | want | wonder)",
    '@will (@adverb | not)? be',
    '(many | most | some) of you @will',
  ],
  why: 'The writer speaks for minds not yet made up. Nobody asked these readers, voters or buyers; more often than not they are the writer, a little later, in the plural.',
  fair: 'A reviewer who knows an audience may well foresee its taste, and everyone reads “fans will love it” as a recommendation.',
  ask: 'Has anybody asked them, or looked at what such people did the last time it came to this?',
  marks: [
    'Readers [will] love the second chapter.',
    'The Dutch [will never] forgive him.',
    'Visitors [will] find plenty to admire.',
    'The coast [will] reject the plan.',
    'They [will] look to keep their lead.',
    'His own party [will] see it as a betrayal.',
  ],
  spares: [
    'I will love you for ever.',
    'Voters will be asked two questions.',
    'You will find the keys under the mat.',
    'We will think about it.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
