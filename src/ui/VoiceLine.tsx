import { type Spoken, stanceLine, voiceLine } from './voice.ts'

/** Above the note on a finding: whose words, and how the sentence puts them. Nothing where the writer simply says it. */
export function VoiceLine({ finding }: { readonly finding: Spoken }) {
  const stance = stanceLine(finding)
  const voice = voiceLine(finding)
  return (
    <>
      {stance && <p class="stance">{stance}</p>}
      {voice && <p class="voice">{voice}</p>}
    </>
  )
}
