import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/contributed-to',
  name: 'Contributed to, played a part',
  phrases: [
    '(contributes | contributed | contributing) @adverb? to',
    '(may | might | could) (also | have)? contribute to',
    '(contributing | key | major | important | deciding | decisive | big | significant | main | critical | crucial) (factor | factors) (in | behind | for)',
    '(plays | played | playing) (a | an | its | their | his | her | no | some | any) (big | key | major | crucial | central | important | significant | large | small | vital | critical | pivotal | decisive | leading | minor)? (role | part) in',
    '(help | helps | helped | helping) (to)? (push | fuel | drive | create | cause | spark | make | bring | spread | boost | fuel | shape | explain | turn | keep | lift | raise | lower | reduce | prevent | save | trigger)',
    'had (a | an) (big | major | huge | profound | significant | strong | negative | positive | adverse | dramatic | devastating | lasting | direct | chilling | serious | real | knock-on){0,2} (impact | effect | influence) (on | upon)',
    '(attributed | attributable | ascribed | ascribes | chalked up | put down) (A_ | it | this | that | them | (the | his | her | their | its) _{1,4})? to',
    'at the expense of',
    '(have | has | had) robbed',
  ],
  except: [
    '(contribute | contributes | contributed | contributing) to (the | this | a | an | our | my)? a_{0,1} (magazine | newspaper | site | blog | book | fund | campaign | charity | discussion | project | wikipedia | pension | account | report | story | projects | paper | journal | website | conversation)',
    'contributed to (A_ | this)',
    '(play | plays | played | playing) (a | the | his | her | an) a_{0,1} (role | part) in (the | a | his)? (film | movie | series | show | play | drama)',
    '(help | helped | helps | helping) (to)? (make | keep | bring | save | shape | lift | turn | raise) (you | your | us | me | him | her | my | our)',
    '(help | helping) (to)? (make | keep | bring | save | shape | explain | create | raise | turn)',
    'quote attributed to',
    'attributed to A_',
    'helped (to)? (save | explain | raise | bring)',
  ],
  why: 'A share in a cause, of no stated size. “Contributed” fits one part in two and one in a thousand, so the sentence is hard to get wrong and tells you little.',
  fair: 'Most things have many causes, and saying so is more honest than naming one. It is better still with the size of the share.',
  ask: 'How big a part, and what were the other parts? Would the outcome differ without this one?',
  marks: [
    'Drink [contributed to] the crash.',
    'Rain was a [key factor in] the defeat.',
    'The press [played a role in] his fall.',
  ],
  spares: ['She contributed to the fund.', 'He played a part in the film.', 'They helped us move the piano.'],
  sources: ['single-cause', 'bradford-hill', 'adams-2017'],
}
