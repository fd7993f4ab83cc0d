import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/one-of-the-most',
  name: 'One of the most',
  phrases: [
    '(one | some | several | many) of (the | this | its | his | her | their | our | my | A_) _{0,2} (most | best | biggest | finest | foremost | greatest | highest | leading | least | premier | worst | *est | best-known | best-loved | best-paid | best-selling | fastest-growing | highest-earning | highest-grossing | highest-paid | highest-profile | highest-ranking | longest-running | longest-serving | most-loved | most-read | most-visited | most-wanted | most-watched)',
    "(one | some) of (the | this) (country's | nation's | city's | world's | state's | area's) (leading | top)",
    '(is | are | was | were | be | been | being | rank | ranks | ranked | counted | considered) (already | also | easily | now | perhaps | probably | still)? [among (the | its | his | her | their) _{0,1} (most | best | biggest | finest | foremost | greatest | highest | leading | least | premier | worst | *est)]',
  ],
  except: [
    '(one | some | many | several) of (the | this | its | his | her | their | our | my | A_) _{0,2} (latest | rest | guest | west | forest | interest | earnest | honest | request | contest | test | harvest | protest | nest | chest | priest | arrest | quest | northwest | southwest | midwest)',
    'one of _{1,3} least (one | two | #)',
    'one of the (*est | biggest) is',
    '(one | some) of (her | his | its | my | our | the | their) (# | two | three | four | five | six | seven | eight | nine | ten) _',
    '(one | some) of (her | his | my | our | their | your) (very)? (best | closest | dearest | oldest) (friend | friends | mates | pals)',
  ],
  why: 'A superlative with a crowd around it: “one of the best” can be the second or the fortieth. It has the shine of a first place and needs no ranking to back it.',
  fair: 'The ranking is at hand (“one of the ten largest by weight, says the harbour list”), or it is frankly a matter of taste.',
  ask: 'Which list is this, how long is it, and who drew it up? What comes before it there?',
  marks: [
    'It is [one of the most] popular dishes on the menu.',
    'They rated it [one of the best] cameras of the year.',
    'He is [among the greatest] swimmers alive.',
    'Sudan is [one of the poorest] countries.',
    'She is [one of the best-known] singers in Wales.',
  ],
  spares: [
    'She is one of the guests from Leeds.',
    'He took one of the latest trains home.',
    'It is the most popular dish on the menu.',
    'It is one of the four oldest clubs in Wales.',
    'One of my best friends came along.',
  ],
  sources: ['words-to-watch', 'conll-2010', 'weasel-word'],
}
