import type { Trouble } from '../match/own.ts'
import { type TextKey, text } from '../shared/text.ts'

/** What is wrong with a phrase, in the reader's words: by the beginnings of what the notation's own reader says. */
const said: readonly (readonly [beginning: string, key: TextKey])[] = [
  ['this closes nothing', 'troubleClosesNothing'],
  ['"[" is never closed', 'troubleBracketOpen'],
  ['"(" is never closed', 'troubleGroupOpen'],
  ['"|" stands only', 'troubleBar'],
  ['a word is missing', 'troubleMissing'],
  ['"^" stands only', 'troubleStart'],
  ['"\\" stands only', 'troubleBackslash'],
  ['there is no such list', 'troubleList'],
  ['write {2} or {0,3}', 'troubleCount'],
  ['repeat 1 to', 'troubleRepeat'],
  ['this cannot be repeated', 'troubleRepeated'],
  ['a phrase has one pair', 'troubleBracketTwo'],
  ['words are written with', 'troubleLetters'],
  ['words are written small', 'troubleCapital'],
  ['no word is that long', 'troubleLong'],
  ['a phrase must ask', 'troubleEmpty'],
  ['a phrase cannot begin', 'troubleOpen'],
  ['this asks for too many', 'troubleMany'],
]

/** A sentence on a trouble. One that has no words of its own here is "not part of the notation". */
export function troubleText({ message }: Pick<Trouble, 'message'>): string {
  const known = said.find(([beginning]) => message.startsWith(beginning))
  if (known) return text(known[1])
  return message.includes('cannot stand inside') ? text('troubleBracketInside') : text('troubleSign')
}
