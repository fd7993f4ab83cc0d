import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/sparked',
  name: 'Sparked, fuelled, triggered',
  phrases: [
    '(bolstered | boosted | buoyed | compounded | dampened | dragged down | driven | exacerbated | fostered | fueled | fuelled | hampered | ignited | kindled | motivated | precipitated | prompted | propelled | provoked | sparked | spurred | stoked | triggered | underpinned | weighed down) @adverb? (in part | largely | partly | mainly)? by',
    '(sparked | sparks | sparking | fuelled | fueled | fuels | fuelling | fueling | triggered | spurred | spurring | ignited | ignites | igniting | provoked | provokes | provoking | prompted | prompts | prompting  | stoked | stokes | stoking | precipitated | fomented | engendered | exacerbated | exacerbates | exacerbating | kindled | hastened | hastens) (the | a | an | his | her | its | their | this | that | some | new | more | many | widespread | outrage | fears | calls | debate | protests | anger | concern | concerns | criticism | speculation | interest | growth | demand | controversy | violence | debates | panic | riots | unrest)',
    '(to | can | could | may | might | would | will) (spark | fuel | spur | ignite | provoke | prompt | stoke | exacerbate) (the | a | an | new | more | outrage | debate | fears | growth | violence)',
    '(drove | driven | driving | drives) (up | down) (prices | the (price | prices | cost | costs) | costs | demand | rents | rates | inflation | wages | sales)',
    '(weighed | weighing | weighs) on (shares | stocks | prices | sentiment | investors | growth | the (economy | market | markets | pound | euro | dollar | yen))',
    '(the | a) (trigger | spark | catalyst | impetus) (of | for | to | behind)',
  ],
  except: [
    '(fuel | fueled | fuelled | driven | motivated | caused) by (diesel | petrol | gas | gasoline | steam | battery | batteries | electricity | solar | hydrogen | wind | hand | his | her | my | two | #)',
    '(driven) by (A_ | a | an)',
    'trigger (warning | warnings | the | finger)',
    '(prompts | prompted | prompting) (you | the user | users | him | her | me | for)',
    'triggered (when | if | on)',
    'sparks (flew | fly)',
  ],
  why: 'Fire words. A spark needs fuel, and the picture lets you see the flash and forget the dry wood: what had built up before, and who piled it.',
  fair: 'When the people who acted say themselves what set them off, or the order of events leaves no doubt, the verb is a fair summary.',
  ask: 'What was there before the spark, and who says that this, and not something else, set it off?',
  marks: [
    'The arrest [sparked a] riot.',
    'Growth was [fuelled by] cheap loans.',
    'It was [the trigger for] the strike.',
  ],
  spares: ['The van is powered by a battery.', 'He pulled the trigger.', 'Sparks flew from the wheel.'],
  sources: ['single-cause', 'post-hoc', 'words-to-watch'],
}
