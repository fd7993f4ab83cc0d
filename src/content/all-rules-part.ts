import { scriptHere } from './world.ts'

/** All rules, packed by the build. */
declare const __TABLES__: string

/** The part of the content script that brings them, where a reader has switched on what is off by default. */
scriptHere()?.take('all-rules', __TABLES__)
