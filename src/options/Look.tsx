import type { FamilyId } from '../rules/sets.ts'
import type { Settings } from '../shared/settings.ts'
import { text } from '../shared/text.ts'
import { beside, markColours } from '../ui/mark-colours.ts'
import type { Acting } from './acting.ts'
import { contrast, enough } from './contrast.ts'
import { piecesOf } from './wordings.ts'

interface Props {
  readonly settings: Settings
  readonly acting: Acting
}

const all: readonly FamilyId[] = ['sure', 'source', 'unsaid', 'own']

/** How marks look in pages: line or ground, a colour for each family, and a sample of both. */
export function Look({ settings, acting }: Props) {
  return (
    <>
      <Sample settings={settings} />
      <fieldset class="choices in-line">
        <legend>{text('strengthTitle')}</legend>
        {(['line', 'background', 'both'] as const).map((strength) => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              checked={settings.strength === strength}
              onChange={() => void acting.change({ strength })}
            />
            {text(`strength_${strength}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="colours">
        <legend>{text('coloursTitle')}</legend>
        {all.map((family) => (
          <Colour key={family} family={family} own={settings.colours[family]} acting={acting} />
        ))}
      </fieldset>
    </>
  )
}

interface ColourProps {
  readonly family: FamilyId
  /** The reader's own choice. */
  readonly own: string | undefined
  readonly acting: Acting
}

function Colour({ family, own, acting }: ColourProps) {
  const ours = markColours[family].dark
  const colour = own ?? ours
  const name = text(`family_${family}`)
  // On dark pages it is made lighter, so that there it is always seen.
  const hint = contrast(colour, '#ffffff') < enough ? text('colourFaint') : undefined
  return (
    <div class="colour">
      <label>
        <input
          type="color"
          value={colour}
          aria-describedby={hint ? `colour-${family}` : undefined}
          // Once chosen, not at each step on the way there: the storage takes only so many writes.
          onChange={(event) => {
            const chosen = event.currentTarget.value
            void acting.change({ colours: { [family]: chosen === ours ? null : chosen } })
          }}
        />
        {name}
      </label>
      {own && (
        <button
          type="button"
          class="action"
          aria-label={text('colourResetOf', name)}
          onClick={() => void acting.change({ colours: { [family]: null } })}
        >
          {text('colourReset')}
        </button>
      )}
      <p class="hint" id={`colour-${family}`} role="status">
        {hint}
      </p>
    </div>
  )
}

/** One sentence a family, then one in a quotation; the marks as in a page, on a light ground and on a dark one. */
const sample: readonly { readonly example: string; readonly style: `${FamilyId}` | `${FamilyId}-quoted` }[] =
  [
    { style: 'sure', example: '[It seems likely that] the bridge will close. ' },
    { style: 'source', example: '[Some experts say] that it was never safe. ' },
    { style: 'unsaid', example: 'The report came out, [conveniently], on a holiday. ' },
    { style: 'sure-quoted', example: '“It will [probably] hold,” said the mayor. ' },
    { style: 'own', example: 'And [that is all we know].' },
  ]

function Sample({ settings }: { readonly settings: Settings }) {
  const colours = (words: 'dark' | 'light') =>
    Object.fromEntries(
      all.map((family) => {
        const own = settings.colours[family]
        return [`--mark-${family}`, own ? beside(own, words) : markColours[family][words]]
      }),
    )
  const grounds = Object.fromEntries(
    all.map((family) => [`--ground-${family}`, settings.colours[family] ?? markColours[family].dark]),
  )
  return (
    <figure class={`sample ${settings.strength}`} style={grounds}>
      <figcaption>{text('sampleTitle')}</figcaption>
      {(['dark', 'light'] as const).map((words) => (
        <p
          key={words}
          class={`${words}-text`}
          style={colours(words)}
          lang="en"
          aria-hidden={words === 'light'}
        >
          {sample.flatMap(({ example, style }) =>
            piecesOf(example).map(({ at, text, mark }) =>
              mark ? (
                <span key={style + at} class={`in-page ${style}`}>
                  {text}
                </span>
              ) : (
                text
              ),
            ),
          )}
        </p>
      ))}
    </figure>
  )
}
