import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/sparked',
  name: 'Sparked, fuelled, triggered',
  // Measured precision is under 0.7: where the story has told the link already, readers leave the verb unmarked, and a rule
  // sees one sentence. Off by default with its set; kept for what it catches of links that nobody has shown.
  phrases: [
    '(aided | amplified | bolstered | boosted | brought (about | on) | buoyed | compounded | dampened | deepened | dented | depressed | dogged | dragged (down | lower) | driven | eroded | exacerbated | fanned | fed | fostered | fueled | fuelled | hampered | hastened | heightened | helped (along)? | hurt | ignited | inflamed | kindled | lifted | motivated | precipitated | prompted | propelled | provoked | sparked | spooked | spurred | squeezed | stoked | swelled | triggered | undermined | underpinned | undone | weighed down | worsened) @adverb? (in part | largely | partly | mainly)? by',
    '[(amplified | amplifies | amplifying | emboldened | engendered | exacerbated | exacerbates | exacerbating | fomented | fomenting | fueled | fueling | fuelled | fuelling | fuels | galvanised | galvanized | hastened | hastening | hastens | ignited | ignites | igniting | kindled | precipitated | precipitating | prompted | prompting | prompts | provoked | provokes | provoking | reignited | sparked | sparking | sparks | spawned | spawning | spurred | spurring | spurs | stoked | stokes | stoking | triggered | triggering | triggers | unleashed | unleashing | whipped up)] @set-off',
    '(to | can | could | may | might | would) (spark | fuel | spur | ignite | provoke | prompt | stoke | exacerbate) @set-off',
    '(drove | driven | driving | drives | pushed | pushes | pushing | sent | sends | sending) (up | down)? (prices | the (price | prices | cost | costs) | costs | demand | rents | rates | inflation | wages | sales | shares | stocks) (up | down | higher | lower | soaring | tumbling)?',
    '(drove | driven | driving | drives | forced | forcing | plunged | plunging | pushed | pushing | tipped) (a_ | A_){1,4} (into (bankruptcy | chaos | crisis | debt | exile | poverty | recession | the arms) | out of (business | office | the (city | market) | their | work) | to (despair | extinction | suicide | the (brink | edge | verge)))',
    '(drive | driven | drives | driving | drove) (a | much of the | that | the | this)? (boom | change | crisis | decline | demand | growth | inflation | rally | rise | shift | surge | trend)',
    '(biggest | chief | key | main | major | primary | real | root | underlying) (driver | drivers) (behind | for | of)',
    '(weighed | weighing | weighs) @adverb? on (shares | stocks | prices | sentiment | investors | growth | the (economy | market | markets | pound | euro | dollar | yen))',
    '(a | an | the | another) (catalyst | impetus | spark | spur | trigger) (of | for | to | behind)',
    '(set | sets | setting) off (a | another | an)? (angry | backlash | chain | crisis | debate | fierce | frenzy | fresh | furious | global | panic | row | rush | scramble | storm | stampede | wave)',
    '(adds | added | adding | pour | poured | pouring) fuel (to | on)',
    '(fan | fans | fanned | fanning) the flames (of)?',
  ],
  except: [
    '(fuel | fueled | fuelled | driven | motivated | caused) by (diesel | petrol | gas | gasoline | steam | battery | batteries | electricity | solar | hydrogen | wind | hand | his | her | my | two | #)',
    'driven by (A_ | (a | an | her | his | my | the) (belt | boy | chauffeur | driver | drunk | engine | friend | man | motor | propeller | woman))',
    'fed by (A_ | a)',
    '(aided | fed | helped | hurt | lifted | squeezed) by (A_ | each | friends | hand | her | him | his | me | my | police | staff | them | us | two | someone | people)',
    'trigger (warning | warnings | the | finger)',
    '(prompts | prompted | prompting) (you | the user | users | for | laughter)',
    '(alarm | alarms | alert | alerts | button | camera | event | function | sensor | switch) (is | are | was | were)? triggered',
    'triggered (when | if | on | the (alarm | device | camera | sensor))',
    'sparks (flew | fly)',
    '(fossil | bio | jet | liquid | solid | transport) fuels',
    '(provoked | fanned | galvanised | galvanized) (and | or | out | steel)',
  ],
  why: 'Fire words. A spark needs fuel, and the picture lets you see the flash and forget the dry wood: what had built up before, and who piled it.',
  fair: 'When the people who acted say themselves what set them off, or the order of events leaves no doubt, the verb is a fair summary.',
  ask: 'What was there before the spark, and who says that this, and not something else, set it off?',
  marks: [
    'The arrest [sparked] a riot.',
    'Growth was [fuelled by] cheap loans.',
    'It was [the trigger for] the strike.',
    'The remark [provoked] fury.',
    'The gap was [worsened by] a late frost.',
  ],
  spares: [
    'The coach was driven by a woman from Cork.',
    'He pulled the trigger.',
    'Sparks flew from the wheel.',
  ],
  sources: ['single-cause', 'post-hoc', 'words-to-watch'],
}
