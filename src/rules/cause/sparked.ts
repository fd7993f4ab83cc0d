import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/sparked',
  name: 'Sparked, fuelled, triggered',
  phrases: [
    '(aided | bolstered | boosted | buoyed | compounded | dampened | dragged down | driven | exacerbated | fed | fostered | fueled | fuelled | hampered | helped | hurt | ignited | inspired | kindled | lifted | motivated | powered | precipitated | prompted | propelled | provoked | shaped | sparked | spurred | stoked | triggered | underpinned | weighed down) @adverb? (in part | largely | partly | mainly)? by',
    '(sparked | sparks | sparking | fuelled | fueled | fuels | fuelling | fueling | triggered | spurred | spurring | ignited | ignites | igniting | provoked | provokes | provoking | prompted | prompts | prompting | unleashed | unleashes | unleashing | stoked | stokes | stoking | precipitated | fomented | engendered | exacerbated | exacerbates | exacerbating | kindled | hastened | hastens) (the | a | an | his | her | its | their | this | that | some | new | more | many | widespread | outrage | fears | calls | debate | protests | anger | concern | concerns | criticism | speculation | interest | growth | demand | controversy | violence | debates | panic | riots | unrest)',
    '(to | can | could | may | might | would | will) (spark | fuel | spur | ignite | provoke | prompt | unleash | stoke | exacerbate) (the | a | an | his | her | its | their | some | new | more | outrage | debate | fears | growth | violence)',
    '(drove | driven | driving | drives) (up | down) (prices | the (price | prices | cost | costs) | costs | demand | rents | rates | inflation | wages | sales)',
    '(weighed | weighing | weighs) on (shares | stocks | prices | the | sentiment | investors | growth)',
    '(the | a) (trigger | spark | catalyst | impetus) (of | for | to | behind)',
  ],
  except: [
    '(fuel | fueled | fuelled | powered | driven | fed | helped | shaped | hurt | inspired | caused | motivated) by (diesel | petrol | gas | gasoline | steam | battery | batteries | electricity | solar | hydrogen | wind | hand | a (engine | motor | battery | driver) | an (engine | electric) | the (driver | nurse | hand) | his | her | my | two | #)',
    '(driven | powered | helped | fed | hurt | inspired | shaped) by (A_ | a | an)',
    'trigger (warning | warnings | the | finger)',
    '(prompts | prompted | prompting) (you | the user | users | him | her | me | for)',
    'triggered (when | if | on)',
    'powered by',
    'inspired by',
    'to fuel (up | the (car | plane))',
    'fed by',
    'hurt by',
    'helped by (a | his | her)',
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
