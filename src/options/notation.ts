/** The notation in ten lines, each with an example: what a person needs to write a phrase. `src/match/phrase.ts` has it whole. */
export interface NotationLine {
  readonly phrase: string
  /** A sentence with the mark that the phrase makes in [brackets]. */
  readonly example: string
  /** The end of the key of its explanation: `notation_<id>`. */
  readonly id:
    | 'words'
    | 'choice'
    | 'optional'
    | 'any'
    | 'gap'
    | 'ending'
    | 'number'
    | 'start'
    | 'part'
    | 'list'
}

/** The lines, from the simplest on. */
export const notation: readonly NotationLine[] = [
  { id: 'words', phrase: 'it seems that', example: '[It seems that] nobody was told.' },
  { id: 'choice', phrase: 'some (people | experts) say', example: 'And [some experts say] it is safe.' },
  {
    id: 'optional',
    phrase: 'it is very? likely',
    example: '[It is likely] to rain, and [it is very likely] to snow.',
  },
  { id: 'any', phrase: 'a _ source said', example: '“No,” [a senior source said].' },
  { id: 'gap', phrase: 'they say _{0,3} will', example: '[They say the new bridge will] fall.' },
  { id: 'ending', phrase: '*ly nobody', example: '[Strangely nobody] asked why.' },
  { id: 'number', phrase: 'up to #', example: 'It costs [up to 50%] less.' },
  { id: 'start', phrase: '^ so', example: '[So] he went. He was so tired.' },
  { id: 'part', phrase: 'we [are told] that', example: 'Now we [are told] that it was a mistake.' },
  { id: 'list', phrase: '@seem odd', example: 'It [seemed odd] then, and [seems odd] now.' },
]
