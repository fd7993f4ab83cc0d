import { expect, test } from 'vitest'
import { countCommon, isDeclaredEnglish, isEnglish } from '../../src/page/language.ts'

const judge = (text: string, otherwise?: boolean) => isEnglish(countCommon(text), otherwise)

test.each([
  [
    'news',
    'The council met on Tuesday to hear what the engineers had found under the old bridge, and asked them about the costs.',
  ],
  [
    'a quotation',
    '“I don’t think that anybody who has seen it would say so,” she said, “but they were the only ones who could have known.”',
  ],
  [
    'headline case',
    'THE MINISTER SAID THAT THERE WERE NO PLANS TO CLOSE THE SCHOOL, AND THAT PARENTS SHOULD NOT WORRY ABOUT IT',
  ],
])('English is told: %s', (_, text) => {
  expect(judge(text)).toBe(true)
})

test.each([
  [
    'German',
    'Die Mitglieder des Rates kamen am Dienstag zusammen und fragten, was die Arbeiten an der alten Brücke kosten und wer sie am Ende bezahlen soll, wenn das Geld nicht reicht.',
  ],
  [
    'French',
    'Le conseil s’est réuni mardi pour entendre ce que les ingénieurs avaient trouvé sous le vieux pont, et il leur a demandé combien coûteraient les travaux dans la ville.',
  ],
  [
    'Spanish',
    'El consejo se reunió el martes para escuchar lo que los ingenieros habían encontrado bajo el viejo puente, y les preguntó cuánto costarían las obras y quién las pagaría.',
  ],
  [
    'Portuguese',
    'O conselho reuniu-se na terça-feira para ouvir o que os engenheiros tinham encontrado debaixo da velha ponte, e perguntou-lhes quanto custariam as obras e quem as pagaria.',
  ],
  [
    'Italian',
    'Il consiglio si è riunito martedì per sentire che cosa gli ingegneri avevano trovato sotto il vecchio ponte, e ha chiesto loro quanto costeranno i lavori e chi li pagherà.',
  ],
  [
    'Dutch',
    'De raad kwam dinsdag bijeen om te horen wat de ingenieurs onder de oude brug hadden gevonden, en vroeg hun wat het werk zou kosten en wie dat of een deel ervan zou betalen.',
  ],
  [
    'Danish',
    'Rådet mødtes tirsdag for at høre, hvad ingeniørerne havde fundet under den gamle bro, og spurgte dem, hvad arbejdet ville koste, og hvem der skulle betale for det i sidste ende.',
  ],
  [
    'Swedish',
    'Rådet träffades på tisdagen för att höra vad ingenjörerna hade hittat under den gamla bron, och frågade dem vad arbetet skulle kosta och vem som skulle betala för det till slut.',
  ],
  [
    'Polish',
    'Rada spotkała się we wtorek, aby usłyszeć, co inżynierowie znaleźli pod starym mostem, i zapytała ich, ile będą kosztować prace i kto za to zapłaci, jeśli pieniędzy nie wystarczy.',
  ],
  [
    'Russian',
    'Совет собрался во вторник, чтобы услышать, что инженеры нашли под старым мостом, и спросил их, сколько будут стоить работы и кто за них заплатит, если денег не хватит.',
  ],
  [
    'Japanese',
    '市議会は火曜日に集まり、技術者たちが古い橋の下で何を見つけたのかを聞き、工事にいくらかかるのか、誰が支払うのかを尋ねた。',
  ],
  [
    'Latin',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua, quis nostrud exercitation ullamco laboris nisi.',
  ],
])('%s is told from English, even where the page says that it is English', (_, text) => {
  expect(judge(text)).toBe(false)
  expect(judge(text, true)).toBe(false)
})

test('a short text, and one of names, is what the page says', () => {
  for (const text of ['Most likely.', 'Starring Anna Berg, Karl Lund, Maria Holm', '']) {
    expect(judge(text)).toBeUndefined()
    expect(judge(text, true)).toBe(true)
    expect(judge(text, false)).toBe(false)
  }
})

test('only the beginning of a long text is looked at', () => {
  expect(countCommon('the bridge '.repeat(1_000_000)).words).toBe(40)
})

test.each([
  ['en', true],
  ['en-gb', true],
  ['de', false],
  ['enm', false],
  ['', undefined],
  ['und', undefined],
])('a page that declares %j', (lang, english) => {
  expect(isDeclaredEnglish(lang)).toBe(english)
})
