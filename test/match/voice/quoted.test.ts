import { expect, it } from 'vitest'
import type { Finding } from '../../../src/match/scan.ts'
import { withSpeakers } from '../../../src/match/voice/across.ts'
import { voicesOf } from '../../../src/match/voice.ts'
import { show, voiceAt } from './voicing.ts'

it.each([
  // behind the quotation
  ['"It is ⟦likely⟧," Smith said.', 'Smith'],
  ['“It is ⟦likely⟧,” said Smith.', 'Smith'],
  ['“There was no plot. It is ⟦likely⟧ a fraud, ” Karpov said.', 'Karpov'],
  ['“It is ⟦likely⟧,” said Bo Lind, a professor of law at Lund.', 'Bo Lind'],
  ['“It is ⟦likely⟧,” Bo Lind, a professor of law at Lund, said.', 'Bo Lind'],
  ['“Is it ⟦likely⟧?” the judge asked.', 'the judge question'],
  ['“It is ⟦likely⟧!” he shouted.', 'he'],
  ['“It is ⟦likely⟧,” said Costa a day later.', 'Costa'],
  ['“It is ⟦likely⟧,” according to the ministry.', 'the ministry'],
  ['“It is ⟦likely⟧,” an officer told the girl.', 'an officer'],
  ['“It is ⟦likely⟧ —” Smith began.', 'Smith'],
  ["'It is ⟦likely⟧,' Smith said.", 'Smith'],
  ['« Il est ⟦likely⟧ vrai », said Smith.', 'Smith'],
  // before it
  ['Smith told the BBC: "It is ⟦likely⟧."', 'Smith'],
  ['Smith said in a statement, “It is ⟦likely⟧.”', 'Smith'],
  ['The minister called it “an ⟦apparently⟧ senseless crime”.', 'the minister'],
  ['As the report states: “It is ⟦likely⟧ to rain.”', 'the report'],
  ['Lund, asked about it, replied: “It is ⟦likely⟧.”', 'Lund'],
  ['She laughed and said, “It is ⟦likely⟧.”', 'she'],
  ['Smith praised the plan in her column: “It is ⟦likely⟧ to work.”', 'Smith'],
  ['In her column, Smith praised the plan: “It is ⟦likely⟧ to work.”', 'Smith'],
  ['After the vote in Lyon, Rosa Lind laughed: “It is ⟦likely⟧ to work.”', 'Rosa Lind'],
  ['The law is, in the words of Ada Brown, “⟦simply⟧ wrong from end to end”.', 'Ada Brown'],
  // with the tag in the middle, and in a second sentence
  ['“It is,” Smith said, “⟦likely⟧ to rain.”', 'Smith'],
  ['“We know,” Smith said. “It is ⟦likely⟧ to rain.”', 'Smith'],
  ['“We know,” Smith said. “It is wet. It is ⟦likely⟧ to rain.”', 'Smith'],
  ['Smith was less sure. She said the data were thin. “It is ⟦likely⟧ to rain.”', 'she'],
  ['“No,” Smith said. Jones said he disagreed. “It is ⟦likely⟧ to rain.”', 'Jones'],
  // nested
  ['“He told me ‘it is ⟦likely⟧’ twice,” Smith said.', 'Smith'],
  // nobody named
  ['“We know,” Smith said. “No,” said I. “It is ⟦likely⟧ to rain.”', undefined],
  ['“It is ⟦likely⟧,” experts say.', undefined],
  ['“It is ⟦likely⟧ to rain.”', undefined],
  ['The sign reads “It is ⟦likely⟧ to rain.”', 'the sign'],
])('quoted: %s', (marked, speaker) => {
  expect(voiceAt(marked)).toBe(speaker ? `quoted by ${speaker}` : 'quoted')
})

it.each([
  'Smith said no. It is ⟦likely⟧ that he meant it. “We will see.”',
  '“We know,” Smith said. It is ⟦likely⟧ to rain.',
  'The “⟦likely⟧” winner lost.',
  'The so-called “⟦alleged⟧ experts” met.',
  "The ⟦likely⟧ winners' parade in the '90s wasn't the teams' own.",
])('not quoted: %s', (marked) => {
  expect(voiceAt(marked)).toMatch(/^writer/)
})

it('takes what markup quotes for quoted, and looks for its speaker as for any other', () => {
  const text = 'It is likely to rain, said Smith.'
  expect(show(voicesOf(text, [{ start: 6, end: 12 }], [{ start: 0, end: 20 }])[0])).toBe('quoted by Smith')
})

/** The speaker of "likely" in the last but `fromEnd` of some blocks, with its neighbours. */
function speakerIn(texts: readonly string[], index: number): string | undefined {
  const blocks = texts.map((text) => ({ text, quotes: [] }))
  const start = texts[index]?.indexOf('likely') ?? 0
  const place = { start, end: start + 6 }
  const [voicing] = voicesOf(texts[index] ?? '', [place])
  if (!voicing) return undefined
  const finding: Finding = { ...place, ...voicing, rule: 'likelihood/likely-adverb' }
  return withSpeakers([finding], blocks, index)[0]?.speaker
}

it.each([
  ['begun blocks before', ['Smith wrote: “One.', '“Two.', '“It is likely so.”'], 2, 'Smith'],
  [
    'whose tag stands behind its last paragraph',
    ['“It is likely so.', '“Two.', '“Three,” Smith said.'],
    0,
    'Smith',
  ],
  [
    'that a line with a colon leads into',
    ['This is what he sent me:', '“It is likely so. Or not.”'],
    1,
    'he',
  ],
  [
    'that is all of a paragraph behind one about its speaker',
    ['“No,” Smith said.', '“It is likely so.”'],
    1,
    'Smith',
  ],
  ['that answers a question', ['“Is it?” Smith asked.', '“It is likely so.”'], 1, undefined],
  [
    'that begins anew after another was closed',
    ['“No,” Smith said.', '“It is likely so,” said Jones.'],
    1,
    'Jones',
  ],
])('finds the speaker of a quotation %s', (_, texts, index, speaker) => {
  expect(speakerIn(texts, index)).toBe(speaker)
})
