import { text } from '../shared/text.ts'
import { notation } from './notation.ts'
import { piecesOf } from './wordings.ts'

/** How a phrase is written, by examples. */
export function Notation() {
  return (
    <details class="notation">
      <summary>{text('notationTitle')}</summary>
      <dl>
        {notation.map(({ id, phrase, example }) => (
          <div key={id}>
            <dt>
              <code lang="en">{phrase}</code>
            </dt>
            <dd>
              {text(`notation_${id}`)}
              <span class="example" lang="en">
                {piecesOf(example).map(({ at, text, mark }) =>
                  mark ? (
                    <b key={at} class="phrase own">
                      {text}
                    </b>
                  ) : (
                    text
                  ),
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
