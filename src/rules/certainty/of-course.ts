import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/of-course',
  name: 'Of course, obviously, naturally',
  phrases: [
    'of course',
    'obviously',
    'needless to say',
    '(it | that | this) (goes | almost goes | should go) without saying that?',
    '^ [naturally] ,?',
    ', [naturally] ,?',
    '(unsurprisingly | predictably)',
    '(not | hardly | perhaps not) surprisingly',
    "(it is | it's | it was | it comes as | it came as | it should come as | it should be | it will come as) (no | not a | hardly a | little | small) (surprise | wonder | shock | accident) (that | to)?",
    '^ (no | small | little) (wonder | surprise) (that | then)?',
    'as (you | one) (would | might) expect',
    'as (is | was | might be) to be expected',
    'the obvious (choice | answer | conclusion | reason | solution | explanation | culprit)',
  ],
  except: [
    '(matter | course | change | changes | out | off | because | instead | length | lengths | part | end | start | middle) of course',
    'of course (work | material | materials | fees | offerings | content | correction | design | books | the course)',
    'naturally (occurring | produced | derived | present | aspirated | grown | high | low | rich | sweet | gifted | talented | curly | found | formed | gluten-free | lead | leads | led | to | and | in | from | more)',
    'obviously not true of',
  ],
  why: 'These words say that you knew it already and would look slow to ask. They make agreement the easy thing, whether or not the point was ever shown.',
  fair: 'Writers use them politely, to say “I know that you know this” before the part that is new. Where the point really is common ground, no harm is done.',
  ask: 'Would somebody who disagrees with the writer also find this obvious? If not, what would they ask to be shown first?',
  marks: [
    'The plan, [of course], came to nothing.',
    'They [obviously] never read the letter.',
    '[Unsurprisingly], the firm appealed.',
    '[It is no surprise that] the price went up.',
    'He resigned, [naturally].',
    '[Needless to say], the boat leaked.',
  ],
  spares: [
    'She learned it as a matter of course.',
    'The salt forms naturally in dry lakes.',
    'A change of course brought the ship home.',
  ],
  sources: ['hyland-2005', 'words-to-watch', 'recasens-2013'],
}
