import { expect, it } from 'vitest'
import { voicesOf } from '../../../src/match/voice.ts'
import { voiceAt } from './voicing.ts'

it.each([
  // before the clause
  ['Smith said it was ⟦likely⟧ that prices would fall.', 'attributed by Smith'],
  [
    'Dr. Amina Okafor, a geologist at Leeds, told the BBC the dam ⟦could⟧ fail.',
    'attributed by Dr. Amina Okafor',
  ],
  [
    'The ministry’s spokeswoman said on Friday that talks ⟦may⟧ resume.',
    'attributed by the ministry’s spokeswoman',
  ],
  ['The mayor has repeatedly claimed the budget is ⟦probably⟧ safe.', 'attributed by the mayor'],
  [
    'In a letter to staff, Chief Executive Rosa Lind wrote that cuts were ⟦possible⟧.',
    'attributed by Chief Executive Rosa Lind',
  ],
  ['He said that the virus ⟦might have⟧ spread and that masks ⟦might⟧ help.', 'attributed by he'],
  ['Police believe the fire was ⟦probably⟧ set on purpose.', 'attributed by police'],
  [
    'Two MPs left early, but Labour’s Tom Reid insisted the vote ⟦would probably⟧ pass.',
    'attributed by Labour’s Tom Reid',
  ],
  ['Ms. Park, who chairs the panel, warned that the delay ⟦could⟧ be costly.', 'attributed by Ms. Park'],
  ['The report by the National Audit Office concluded that fraud was ⟦likely⟧.', 'attributed by the report'],
  ['Her lawyer argues that the letter is ⟦probably⟧ forged.', 'attributed by her lawyer'],
  ['“It is over,” Reid told reporters, adding that he would ⟦probably⟧ resign.', 'attributed by Reid'],
  ['Nguyen thinks so too: she says the ice is ⟦likely⟧ to melt.', 'attributed by she'],
  [
    'The company, which owns the mine, denies that it was ⟦linked to⟧ the spill.',
    'attributed by the company negated',
  ],
  ['Bloomberg reported that the bank was ⟦likely⟧ to sell.', 'attributed by Bloomberg'],
  ['As Marx put it, history ⟦seems to⟧ repeat itself.', 'attributed by Marx'],
  ['As the economist Joan Ho has argued, taxes ⟦tend to⟧ stay.', 'attributed by Joan Ho'],
  // behind the clause, and in it
  ['The bridge is ⟦likely⟧ to close, the council said.', 'attributed by the council'],
  ['The bridge is ⟦likely⟧ to close, said Maria Costa, who leads the council.', 'attributed by Maria Costa'],
  ['The bridge, Costa said, is ⟦likely⟧ to close.', 'attributed by Costa'],
  [
    'Rates will ⟦probably⟧ rise again in May, the Bank of England announced on Thursday.',
    'attributed by the Bank of England',
  ],
  ['Rates will ⟦probably⟧ rise, the bank’s governor told MPs.', 'attributed by the bank’s governor'],
  ['The bridge is ⟦likely⟧ to close, said Sonya A. Zoghlin.', 'attributed by Sonya A. Zoghlin'],
  ['The bridge is ⟦likely⟧ to close, Sonya A. Zoghlin said.', 'attributed by Sonya A. Zoghlin'],
  // according to
  ['According to the ministry, the road is ⟦likely⟧ to close.', 'attributed by the ministry'],
  [
    'The road is ⟦likely⟧ to close, according to Deputy Minister Jan Novák.',
    'attributed by Deputy Minister Jan Novák',
  ],
  // views
  ['In her view, the plan is ⟦probably⟧ dead.', 'attributed by her'],
  ['In Smith’s opinion the plan is ⟦probably⟧ dead.', 'attributed by Smith'],
  ['In the words of Ada Brown, it is ⟦simply⟧ wrong.', 'attributed by Ada Brown'],
  ['Smith’s view is that it is ⟦probably⟧ dead.', 'attributed by Smith'],
  ['Smith’s claim that it is ⟦probably⟧ dead was rejected.', 'attributed by Smith'],
  ['Smith was confident that it was ⟦probably⟧ dead.', 'attributed by Smith'],
  // subjects with something between them and the verb
  [
    'The Kremlin’s spokesman, Ivan Petrov, told reporters that a deal was ⟦likely⟧.',
    'attributed by Ivan Petrov',
  ],
  ['Sen. Marco Diaz (R-Fla.) said the bill was ⟦probably⟧ dead.', 'attributed by Sen. Marco Diaz'],
  ['Mr Jones — who left in May — said it was ⟦probably⟧ over.', 'attributed by Mr Jones'],
  ['Trump, without evidence, claimed the vote was ⟦clearly⟧ rigged.', 'attributed by Trump'],
  ['One of the engineers, Raj Patel, believes it is ⟦probably⟧ done.', 'attributed by Raj Patel'],
  ['Researchers at MIT say it is ⟦linked to⟧ cancer.', 'attributed by researchers at MIT'],
  ['A spokesman for the governor said it was ⟦probably⟧ late.', 'attributed by a spokesman for the governor'],
  ['The U.N. said it was ⟦probably⟧ too late.', 'attributed by the U.N.'],
  ['The paper quoted Jones as saying that it was ⟦probably⟧ over.', 'attributed by Jones'],
  ['Although Jones said it was ⟦probably⟧ over, Park stayed.', 'attributed by Jones'],
  // passives with an agent
  ['The plan was described by Smith as ⟦clearly⟧ unlawful.', 'attributed by Smith'],
  ['Smith called the plan ⟦clearly⟧ unlawful.', 'attributed by Smith'],
])('reported: %s', (marked, expected) => {
  expect(voiceAt(marked)).toBe(expected)
})

it.each([
  // somebody who is nobody in particular
  'Some experts say it is ⟦likely⟧.',
  'Critics argue that the law ⟦could⟧ fail.',
  'Officials said the road ⟦may⟧ close.',
  'The road may ⟦probably⟧ close, sources said.',
  'According to reports, the road is ⟦likely⟧ to close.',
  'A man who was there said it was ⟦probably⟧ an accident.',
  'It is said that the house is ⟦probably⟧ haunted.',
  'The house is believed to be ⟦probably⟧ haunted.',
  // the writer
  'I think it is ⟦likely⟧.',
  'We believe that the plan ⟦could⟧ work.',
  'In my view, the plan is ⟦probably⟧ dead.',
  'You may say it is ⟦likely⟧.',
  // the verb itself, and what stands before it
  'The chief ⟦claimed that⟧ it was over.',
  'After a ⟦probably⟧ fruitless search, Smith said she was tired.',
  // the writer goes on
  'Smith said the plan was dead, but it is ⟦likely⟧ to return.',
  'Smith said the plan was dead; it is ⟦likely⟧ to return.',
  'Smith said the plan was dead. It is ⟦likely⟧ to return.',
  'Smith said the plan was dead, although it ⟦seems⟧ alive.',
  'Smith said the plan was dead, which ⟦suggests that⟧ she is tired.',
  'Smith said the plan was dead, and it is ⟦likely⟧ that she was right.',
  'While Jones says it is over, it is ⟦likely⟧ to return.',
  '"We are ready," Patel said, and it is ⟦probably⟧ done.',
  // no reported speech
  'What Jones said is ⟦likely⟧ true.',
  'The ideas described in this chapter are ⟦probably⟧ old.',
  'The region called Polynesia is ⟦probably⟧ old.',
  'Maps with many starting points are ⟦often⟧ slow.',
  'As he finds himself alone, it is ⟦often⟧ dark.',
  'A new study suggests that it is ⟦linked to⟧ cancer.',
  'This claim implies that it is ⟦linked to⟧ cancer.',
  'The State ⟦may⟧ not claim the house.',
  'The report is ⟦probably⟧ lost.',
  'The firm’s reports that sales are ⟦likely⟧ to fall were late.',
  'The bank’s estimates at the time were ⟦often⟧ wrong.',
  'Smith told a joke and ⟦probably⟧ meant it.',
  'The claims are ⟦likely⟧ to fail.',
  'She wrote ⟦several⟧ books.',
  'Smith did not say that it was ⟦likely⟧.',
  'That said, it is ⟦likely⟧ to rain.',
])('the writer’s own: %s', (marked) => {
  expect(voiceAt(marked)).toMatch(/^writer/)
})

it.each([
  'He said “it is likely” and ',
  'likely “likely ',
  "likely 'a likely officials' ",
  '"likely so", ',
  'If likely, ',
])('comes to an end with a long text in which nothing does: %s', (piece) => {
  const text = piece.repeat(30_000)
  const places = Array.from(text.matchAll(/likely/g), ({ index }) => ({ start: index, end: index + 6 }))
  expect(voicesOf(text, places)).toHaveLength(places.length)
})
