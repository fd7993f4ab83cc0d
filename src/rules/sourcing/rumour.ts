import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/rumour',
  name: 'Rumour and speculation',
  phrases: [
    '(much | long | hotly)? (rumours | rumors | rumour | rumor | rumoured | rumored | scuttlebutt)',
    "(there is | there was | there has been | there's been | growing | widespread | rampant | intense | fuelled | fueled | fuelling | fueling | sparked | sparking | amid | prompted | prompting | raising | renewed | storm of | flurry of | wave of | frenzy of) speculation (that | about | over)?",
    'speculation (about | over | that | as to | swirled | swirls | mounted | mounts | continues | grew)',
    '^ speculation (is | was | has | on | around | surrounding)',
    '@be @adverb? (rumoured | rumored | tipped | whispered) (as | for | that | to)',
    '(the (rumour | rumor | gossip) mill | (rumour | rumor) (has | had) it that?)',
    'tongues (wagged | wag | are wagging | were wagging)',
    '(chatter | buzz | rumblings | murmurs | murmurings | whispers) (about | that | of a_ | among | in A_)',
    '^ word is (he | it | she | the | they)',
    'word (is | has it | was | (got | gets) out | (has)? spread | is spreading | on the street is | from a_{1,3} (is | says)) that',
    '(much-rumoured | much-rumored | long-rumoured | long-rumored)',
  ],
  except: [
    '(currency | land | property | stock | financial | commodity | market | house | housing | oil) speculation',
    'gossip (column | columns | columnist | girl | magazine | magazines | site | sites)',
    'speculation (in | on) (land | shares | stocks | property | currencies | currency | commodities)',
    'rumor (has | had) _ (map | disease)',
    // Told of as a rumour, it is not passed on.
    '(as | but | like | than) (a | an) a_{0,1} (rumour | rumor)',
    'spread of (rumors | rumours)',
  ],
  why: 'A rumour has no first owner. Passing it on, even with a warning, makes it more familiar, and studies of memory find that familiar claims come to feel truer the more often we meet them.',
  fair: 'A rumour can itself be the news: it moved a share price, emptied a town or has to be denied. Then a writer names it as a rumour and says what is known.',
  ask: 'Is the rumour the story here, or is it doing the work of a source? Has anybody put their name to it?',
  marks: [
    'There were [rumours] of a second buyer.',
    'The actor [is rumoured to] be leaving the show.',
    'His visit set off [speculation about] a deal.',
    '[Word is that] the club will fold.',
    'She [is tipped for] the post.',
    '[Whispers in Rome] spoke of a split.',
    '[Word is he] will quit.',
  ],
  spares: [
    'Currency speculation ruined the bank.',
    'She writes a gossip column for the weekend paper.',
    'The roomer in the attic paid late.',
    'Before the papers wrote of it, the tale lived on as a rumour.',
    'The net was shut to stop the spread of rumours.',
  ],
  sources: ['weasel-word', 'journalism-sourcing', 'words-to-watch'],
}
