import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/looks',
  name: 'Looks, as a judgment',
  phrases: [
    '(would | may | might)? @look (very much)? (as if | as though | suspiciously like)',
    '(make | makes | made | making) (it | him | her | them | this | that) look (as if | as though | like)',
    '@look (very | rather | more and more | awfully)? like (a | an | another) a_{0,1} (act | admission | attempt | bargain | bluff | bid | case | certainty | compromise | concession | coup | cover-up | deal | defeat | disaster | effort | error | excuse | exercise | failure | fluke | foregone conclusion | gamble | lost cause | mistake | non-starter | opportunity | own goal | pretext | punishment | recipe | retreat | reversal | setback | sign | solution | step | stunt | success | threat | trap | turning point | victory | warning | waste | win | winner)',
    '@look like (the (beginning | best | end | dream | first | ideal | last | most | next | only | perfect | real | right | start | work of | worst | wrong) | being | good | bad | nothing (more | less))',
    '(looks | looked | look) (to be | to have | not to)',
    '(case | economy | forecast | future | market | outlook | picture | prospects | situation | things) [@look (awful | bad | better | bright | brighter | different | good | healthy | ominous | strong | weak | worse)]',
    '(by | from) the (look | looks | sound | sounds) of (it | things | this | that)',
    '@look (very | rather | more | awfully)? like (desperation | fraud | murder | panic | retaliation | revenge | sabotage | suicide | surrender)',
    '@look (*ly | very | quite | rather | so | too | more | less | pretty | even | far from)? (able | beaten | bleak | bound | certain | credible | destined | determined | dim | doable | doomed | doubtful | dubious | excessive | fragile | futile | grim | headed | heading | hopeless | hollow | ill-advised | ill-prepared | imminent | impossible | implausible | inevitable | feasible | finished | dead | stretched | ominous | optimistic | out of reach | plausible | on course | on track | overvalued | poised | powerless | precarious | premature | promising | questionable | ready (to | for) | realistic | reasonable | remote | rosy | safe | secure | set | settled | shaky | slim | solid | suspect | suspicious | sustainable | unable | unassailable | unavoidable | unbeatable | uncertain | unconvincing | undervalued | unrealistic | unstoppable | unsustainable | untenable | unwilling | unwise | viable | vulnerable | workable)',
  ],
  except: [
    'looking to (be | have)',
    '@look (set | solid) (designer | piece | of)',
    'set in (stone | concrete)',
    '(anybody | anyone | nobody) who @look',
  ],
  why: 'Here “looks” judges; it does not describe. A plan cannot be seen to be viable: somebody weighed it up, and the sentence shows you the outcome without the weighing.',
  fair: 'A sports or market writer who gives the table and then says a side “looks beatable” is offering an opinion that you can test against the figures.',
  ask: 'Is there something here that could really be looked at, or is this an opinion? Whose, and weighed on what scales?',
  marks: [
    'The plan [looks quite viable] on paper.',
    'The move [looks suspiciously like] revenge.',
    'After that goal the title [looked out of reach].',
    'The letter [looks like an attempt] to buy time.',
    'He [made it look as if] the money had been spent.',
    'The club [looks unable] to pay.',
  ],
  spares: [
    'The boy looks like his father.',
    'She looked at the map and then looked for her keys.',
    'The firm is looking to have its own studio.',
    'From above, the island looks like a fish.',
  ],
  sources: ['evidentiality', 'hyland-2005', 'conll-2010'],
}
