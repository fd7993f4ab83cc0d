import { scriptHere } from './world.ts'

/** The rules that are on by default, packed by the build. */
declare const __DEFAULT_TABLES__: string

/** The part of the content script that brings these rules: six tenths of all, and enough for most readers. */
scriptHere()?.take('default-rules', __DEFAULT_TABLES__)
