// @ts-nocheck: the packages are dependencies of this folder alone, and need not be there.
/** Checkers of prose and readers of English that can be had ready-made, each as its documentation says to use it. */
import { text as alex } from 'alex'
import compromise from 'compromise'
import { LocalLinter } from 'harper.js'
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextIntensify from 'retext-intensify'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import writeGood from 'write-good'

/** What each peer does with a text; for one that cannot run, the reason. */
export async function peersOn(text) {
  const processor = retext().use(retextEnglish).use(retextIntensify)
  const nlp = wink(winkModel)
  const hedged = '(may|might|could|seem|seems|appear|appears) #Adverb? #Verb'
  const peers = {
    'write-good': () => writeGood(text),
    'retext-english + retext-intensify': () => processor.process(text),
    alex: () => alex(text),
    compromise: () => compromise(text).match(hedged).json(),
    'wink-nlp': () => nlp.readDoc(text).sentences().out(),
  }
  try {
    const harper = new LocalLinter({ binary: slimBinaryInlined })
    await harper.setup()
    await harper.lint('One sentence.')
    peers['harper.js'] = () => harper.lint(text)
  } catch (error) {
    peers['harper.js'] = String(error).split('\n')[0].slice(0, 100)
  }
  return peers
}

globalThis.peersOn = peersOn
