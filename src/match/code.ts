/**
 * The phrases as they are walked: one instruction after the other, the way of Thompson's machine (Cox 2007), each in 16
 * bits. Below `firstAtom` they are of these kinds; a split and a jump say how far they lead in their number.
 */

/** A match ends here. The label is in the number behind it: rule × 2 + (1 for an exception). */
export const match = 0
/** The mark begins, ends. */
export const open = 1
export const close = 2
/** Goes on with the next instruction, and with the one that comes this much after that: split + distance. */
export const split = 3
/** Goes on only there: jump + distance. */
export const jump = 2048
/**
 * A token that fits a list of words which only this instruction asks for: single + flags × 2, and 1 more where a bracket
 * of the phrase is still ahead. Such a list has its place here for its name (`firstSingle` + place), so that the
 * instructions are alike and compress well.
 */
export const single = 4064
/** The flags: this token may be the first of a match, its second, or its key. */
export const isFirst = 1
export const isSecond = 2
export const isKey = 4
/** A token that fits another atom: firstAtom + atom × 2, and 1 more as above. */
export const firstAtom = 4096

/** The most that a split and a jump may lead on, and the most atoms that are no single lists. */
export const farthest = 2000
export const mostAtoms = (2 ** 16 - firstAtom) / 2

/** On what condition a match may begin at a first place, and whether the mark begins with it. */
export const atStart = 1
export const notAtStart = 2
export const opens = 4
