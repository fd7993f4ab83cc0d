import { text } from '../shared/text.ts'
import { Step } from './Step.tsx'
import type { MarkedSample } from './samples.ts'

/** Where the button of an extension is found, which differs from browser to browser. */
export type Toolbar = 'chrome' | 'firefox' | 'menu'

interface Props {
  readonly samples: readonly MarkedSample[]
  readonly toolbar: Toolbar
  readonly onDone: () => void
  readonly onOptions: () => void
}

/** An article to begin with: long, neutral, and full of careful and less careful guesses. It opens only on a click. */
const article = 'https://en.wikipedia.org/wiki/Mary_Celeste'

/** The families whose lines are explained: all but the reader's own, which are still to be written. */
const lines = ['sure', 'source', 'unsaid'] as const

const pinKeys = { chrome: 'welcomePinChrome', firefox: 'welcomePinFirefox', menu: 'welcomePinMenu' } as const

/** The page that a reader sees once, after the installation: what the marks mean, and what to do with them. */
export function Page({ samples, toolbar, onDone, onOptions }: Props) {
  return (
    <>
      <header>
        <p class="brand">
          <img src="icons/icon.svg" width="28" height="28" alt="" /> {text('extensionName')}
        </p>
        <button type="button" class="link skip" onClick={onDone}>
          {text('welcomeSkip')}
        </button>
      </header>
      <main>
        <h1>{text('welcomeTitle')}</h1>
        <p class="lead">{text('welcomeLead')}</p>
        <p class="creed">{text('creed')}</p>

        <p class="hint">{text('welcomePress')}</p>
        <ol class="walk">
          {samples.map((sample, index) => (
            <Step key={sample.id} sample={sample} number={index + 1} />
          ))}
        </ol>

        <section class="lines">
          <h2>{text('welcomeLines')}</h2>
          <ul>
            {lines.map((id) => (
              <li key={id}>
                <span class={`phrase ${id}`}>{text(`family_${id}`)}</span>
                <span>{text(`welcomeLine_${id}`)}</span>
              </li>
            ))}
            <li>
              <span class="phrase sure quoted">{text('welcomeLineQuoted')}</span>
              <span>{text('welcomeLineQuotedAbout')}</span>
            </li>
          </ul>
        </section>

        <section class="next">
          <h2>{text('welcomeTry')}</h2>
          <p>{text('welcomeTryAbout')}</p>
          <p>
            <a class="go" href={article} target="_blank" rel="noopener noreferrer">
              {text('welcomeTryArticle')}
            </a>
          </p>
        </section>

        <section class="switches">
          <h2>{text('welcomeSwitch')}</h2>
          <ul>
            <li>{text(pinKeys[toolbar])}</li>
            <li>{text('welcomeSwitchOff')}</li>
            <li>{text('welcomePrivacy')}</li>
            <li>{text('welcomeEnglish')}</li>
          </ul>
          <button type="button" class="action" onClick={onOptions}>
            {text('welcomeOptions')}
          </button>
        </section>
      </main>
    </>
  )
}
