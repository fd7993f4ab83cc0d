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
/** A token that fits an atom: firstAtom + atom × 2, and 1 more where a bracket of the phrase is still ahead. */
export const firstAtom = 4096

/** The most that a split and a jump may lead on, and the most atoms. */
export const farthest = 2040
export const mostAtoms = (2 ** 16 - firstAtom) / 2

/** On what condition a match may begin at a first place, and whether the mark begins with it. */
export const atStart = 1
export const notAtStart = 2
export const opens = 4
