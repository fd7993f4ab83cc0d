import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/runs-the-risk',
  name: 'Runs the risk of',
  // Quiet: a named risk is as often a fact ("at risk of flooding") as a possibility held out.
  quiet: true,
  phrases: [
    '(risk | risks | risked | risking) (being | becoming)',
    '(run | runs | running | ran) (the | a) (real | serious | grave)? (danger | risk) (of | that)',
    "(there is | there's | there was) (also | always | still)? (a | the) (real | serious | very real | grave | growing)? (risk | danger) that",
    "(there is | there's | there was) (also | always)? a (real | serious | very real | grave | growing) (risk | danger) of",
    '(the | a) (real | serious | growing)? (danger | risk) (is | was | remains) that',
    'can all too (easily | quickly)',
    '(danger | risk | threat) (of | that) (a_ | A_){1,3} (is | has) @adverb? (grown | growing | receded | real)',
  ],
  except: ['(dare | dared | prepared | unwilling | willing) to? risk', '(take | worth) the risk'],
  why: 'Names a bad ending as something already close at hand. A risk has a size, in other walks of life a number; here you are told its name and have to fill in the size yourself.',
  fair: 'Warnings are a service when they come with grounds: how often it has happened elsewhere, and what could be done to prevent it.',
  ask: 'How large is the risk, compared with doing nothing or with something you know, such as driving to work?',
  marks: [
    'The plan [risks becoming] a joke.',
    'The bank [runs the risk of] losing its name.',
    'The [danger of a default has grown].',
  ],
  spares: [
    'He took a risk and won.',
    'The risk of stroke was 3 percent.',
    'The man threatened to kill him.',
    'Smaller clubs were in danger of losing their grounds.',
  ],
  sources: ['szarvas-2012', 'van-der-bles-2020'],
}
