import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/potentially',
  name: 'Potentially',
  phrases: [
    '(could | may | might | can | would)? potentially',
    '(had | has | have | having | with) (a | great | huge | no | some | the | vast)? potential (for | to)',
  ],
  except: ['potentially (hazardous (materials | asteroid | asteroids) | explosive atmospheres)'],
  why: 'Lends a thing the size of what it might become. “Potentially deadly” is frightening and cannot be wrong; how often the potential comes true is left out.',
  fair: 'A fair warning label where the danger is known and the numbers vary, as with medicines, road crossings or loose wiring.',
  ask: 'Out of a hundred such cases, in how many does the potential become real, and does the text know?',
  marks: [
    'The leak is [potentially] harmful to fish.',
    'The ruling [could potentially] end the practice.',
    'It is a [potentially] huge market, the firm says.',
  ],
  spares: [
    'She has great potential as a pianist.',
    'The potential energy of the spring is stored.',
    'Potential buyers were asked to wait.',
  ],
  sources: ['hyland-1998', 'szarvas-2012'],
}
