import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/gossip',
  name: 'Cosy looks and missing rings',
  // Quiet: too young to be trusted; it has been seen too seldom.
  quiet: true,
  phrases: [
    '(eagle-eyed | sharp-eyed | observant) (fans | followers | readers | viewers | users | watchers)',
    "(fans | followers | viewers | many | readers | some | observers | everyone | neighbours | neighbors | locals) (were quick to | could not help but | couldn't help but | could not fail to | couldn't help) (notice | noticing | spot | point out | ask)",
    '(suspiciously | curiously | a little too | rather too) (close | cosy | cozy | friendly | quiet | well-timed | familiar | similar | generous | keen)',
    '(without | minus | missing) (her | his) (wedding | engagement) (ring | band)',
    '(cryptic | pointed | telling | loaded) (caption | comment | message | post | quote | remark | selfie | tweet | emoji)',
    '(body language | her eyes | his eyes | her smile | his smile | her face | his face | the look on | her silence | his silence) (says | said | tells | told | suggests | spoke | speaks | screamed | screams)',
    '(dirty | dark | guilty) (little)? (secret | secrets)',
    "(there's | there is | there was) (no | little | big | serious | a lot of) (money | patent | profit) (in | on) (it | a cure | curing | keeping | making | prevention | peace | war)",
    "big (beverage | food | oil | pharma | sugar | tech | tobacco) (does not | doesn't | don't | won't | wants)",
    '(trouble in paradise | trouble is brewing)',
    'sans (her | his)? (wedding | engagement)? ring',
    '(cracks | bumps | rift) in (her | his | the | their) (marriage | relationship | romance)',
    'mystery (blonde | brunette | companion | woman)',
  ],
  except: [],
  why: 'A look, a ring or a friendly evening is offered as news. The claim itself is never made: you make it, and nobody has to stand by it.',
  fair: 'A review or a portrait may describe how two people seemed together, where that is the subject and they were asked about it.',
  ask: 'What was seen, and what did you add? Would the same picture have been remarkable without the words around it?',
  marks: [
    '[Eagle-eyed fans] saw the date.',
    'She shared a [cryptic post] on Sunday.',
    'The bids were [suspiciously similar].',
    'He left with a [mystery woman].',
  ],
  spares: [
    'There was a knowing look at lunch.',
    'The cabin is small and cosy.',
    'He lost his ring in the lake.',
    'The big food market opens at six.',
  ],
  sources: ['innuendo', 'apophasis'],
}
