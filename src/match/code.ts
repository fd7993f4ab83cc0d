/**
 * The phrases as they are walked: one instruction after the other, the way of Thompson's machine (Cox 2007), each a
 * character, with digits (`digits.ts`) behind it where it needs a number. The phrases of a bucket are one program, which
 * begins with its first instruction. Instructions that take no token come first, so that they are told by one comparison.
 */
import { base, zero } from './digits.ts'

/** A match ends here. The number behind it is its label: rule × 2 + (1 for an exception). */
export const match = zero
/** The mark begins, ends. */
export const open = zero + 1
export const close = zero + 2
/** Goes on only where the match begins a sentence, where it does not. */
export const start = zero + 3
export const inside = zero + 4
/** Goes on with the next instruction, and with the one that comes so much after that: split + distance, from 1 on. */
export const split = zero + 5
/** A distance larger than this is in two digits behind, and 0 stands for it. */
export const mostNear = 14
/** Goes on only there: jump + distance; likewise. */
export const jump = split + mostNear + 1
/** Of the token behind this a bracket of the phrase is still ahead. */
export const ahead = jump + mostNear + 1
/**
 * A token that fits a list of words which only this instruction asks for: single + roles. Such a list has its place here
 * for its name, so that the instructions are alike and compress well.
 */
export const single = ahead + 1
/** The roles: this token may be the first of a match, its second, or its key. */
export const isFirst = 1
export const isSecond = 2
export const isKey = 4
/** A token that fits another atom: nearAtom + atom, of the first ones. */
export const nearAtom = single + 8
export const nearAtoms = 28
/** Of those behind them: farAtom + (how far behind, divided by `base`), with the remainder in a digit behind it. */
export const farAtom = nearAtom + nearAtoms
const farHeads = 19
export const farAtoms = farHeads * base
/** The others, counted from the last of those on: the number is behind this, in three digits. */
export const farthestAtom = farAtom + farHeads
