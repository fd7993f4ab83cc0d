import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/mostly',
  name: 'Mainly: and the rest?',
  phrases: [
    '(largely | mainly | mostly | primarily | chiefly | predominantly | principally)',
    '(for the most part | by and large | to a (large | great | considerable | significant | certain | varying) (extent | degree) | to some (extent | degree))',
    'in (large | good | great | no small) (part | measure)',
    '(partly | partially | in part) (because | due | driven | explained | explains | fuelled | fueled | motivated | out of | reflects | responsible | right | thanks | to blame | true | why | wrong | as a | a (matter | product | question | reaction | reflection | response | result))',
    ', [in (part | the main)] ,',
    '^ in the main ,',
    '(voted | votes | vote | voting | is | was) [overwhelmingly] (against | for | in | on | to)',
    '[overwhelmingly] (approved | back | backed | elected | endorsed | favor | favored | favour | favoured | oppose | opposed | passed | prefer | preferred | rejected | support | supported | vote | voted)',
    '(blamed | brought about | caused | driven | explained | fueled | fuelled | inspired | motivated | prompted) [(in part | partially | partly) (by | on)]',
  ],
  except: [
    'partially *ed',
    '(thanks | due) in (large | good | no small)? (part | measure)',
    '(chiefly | largely | mainly | mostly | partially | partly | primarily) due to',
    'mostly (cloudy | sunny | true | false)',
    '(only | just) (partially | partly) joking',
    '(partially | partly) (cloudy | covered | open | closed | sighted | filled | cooked | eaten | hydrogenated | built | visible)',
  ],
  why: 'The word says that there is a remainder and then leaves it out. Whether it is a tenth or nearly half, and what it consists of, you do not learn.',
  fair: 'The rest is trifling or comes next: “mainly oak, with a little ash”. Fair too where a writer weighs causes and says how the shares were judged.',
  ask: 'What is the part that is left out, and how large is it? Might it tell another story?',
  marks: [
    'The effort was [largely] unsuccessful.',
    'He blames the weather, [mainly] because it was dry.',
    'The rest is, [for the most part], guesswork.',
    'The rise is [partly a result] of the frost.',
    'The trade, [in the main], is honest.',
  ],
  spares: [
    'The forecast is mostly cloudy.',
    'A large part was missing from the engine.',
    'The door stood partially open.',
    'The sale partly offset the loss.',
  ],
  sources: ['hyland-2005', 'conll-2010', 'weasel-word'],
}
