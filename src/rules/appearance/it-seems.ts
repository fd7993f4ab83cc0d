import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/it-seems',
  name: 'It seems, to nobody in particular',
  phrases: [
    'it @before-seem? (seem | seems | seemed) (to (me | us | you | many | some))? (that | as if | as though | like)?',
    'so it (seem | seems | seemed | would seem | may seem)',
  ],
  except: [
    'it @before-seem? @seem @adverb? (likely | unlikely | probable | improbable | possible)',
    "it (can't | couldn't | cannot | could not | can not | never) seem to",
    'it (to | , a_ ,) seem',
    'than it (seem | seems | seemed)',
  ],
  why: 'The sentence hands you a conclusion and keeps back who drew it. “It” does the seeming, so there is nobody whose eyes, or whose reasons, you could check.',
  fair: 'A reporter who lays out what was seen and then sums it up with “it seems” is being open that the last step is a judgment.',
  ask: 'Seems to whom, and from what? Would the facts in this paragraph lead you to the same conclusion without the nudge?',
  marks: [
    '[It seems that] the ferry company has changed its mind.',
    'By noon [it would seem] the dispute was over.',
    'To neighbours [it no longer seemed as if] anybody lived there.',
    '[It doesn’t seem like] the council will vote this week.',
    'The bridge is closed, or [so it seems].',
  ],
  spares: [
    'It seems likely that the bridge will close.',
    'It seeped through the ceiling that night.',
    'It can’t seem to start on cold mornings.',
    'She sewed it along the seam that had split.',
  ],
  sources: ['words-to-watch', 'evidentiality', 'hyland-2005'],
}
