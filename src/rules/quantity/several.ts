import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/several',
  name: 'Several, with the number left out',
  phrases: [
    'several (of | hundred | thousand | million | billion | dozen | others | hundreds of | thousands of | millions of)?',
  ],
  except: [
    'several (blocks | centimetres | drops | feet | inches | kilometers | kilometres | meters | metres | miles | pounds | seconds | sprigs | teaspoons | yards | minutes | hours | times larger | categories | levels)',
    'several hundred (feet | metres | meters | yards)',
    '(first | last | next | past) several (days | decades | games | months | quarters | seasons | weeks | years)',
    '(among | into) several',
    '(course | period | space) of several',
    'several pieces',
  ],
  why: 'Whoever writes “several” usually knows the number: it is small enough to count on two hands. Left out, three cases and nine look the same, and nobody can check them off.',
  fair: 'It saves the reader a count that does not matter (“after several attempts the lid came off”), or it opens a list in which each one is then named.',
  ask: 'Three, or nine? Could the text list them, and does it do so further down?',
  marks: [
    'The firm faces [several] lawsuits over the leak.',
    '[Several of] the guests had left before the speech.',
    'The factory laid off [several hundred] workers.',
  ],
  spares: [
    'The light stays on for several seconds.',
    'The game has several levels.',
    'It rained over the past several weeks.',
    'The farm was split into several lots.',
    'The tower stands several hundred feet from the road.',
  ],
  sources: ['conll-2010', 'ganter-strube-2009', 'words-to-watch'],
}
