import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/gives-the-impression',
  name: 'Sounds, strikes, comes across',
  phrases: [
    '(it | which) (sounds | sounded) (as if | as though | like)',
    '(sound | sounds | sounded | sounding) (as if | as though)',
    '(strike | strikes | struck) (me | us | one | many | most | some) as',
    '(come | comes | came | coming) (across | off) as',
    '(give | gives | gave | giving | given | leave | leaves | left | leaving | create | creates | created | creating | convey | conveys | conveyed | conveying) a_{0,2} (the | a | an) a_? (impression | appearance | feeling) (that | of)?',
    '(give | gives | gave | giving) every appearance of',
    'impression (is | was) (that | of)',
    '(one | you | i | we) (get | gets | got | have | had) (the | a) a_? (impression | sense | feeling | suspicion) (that | of)?',
    '(smack | smacks | smacked | smacking | reek | reeks | reeked | stinks) of',
    '(bear | bears | bore | bearing | has | have | had | with) all? the (hallmarks | hallmark | makings | trappings | earmarks | ring | feel | markings) of',
    '(hard | difficult | impossible) to (avoid | escape | resist | shake) the (conclusion | feeling | idea | impression | sense | suspicion | thought) (that | of)?',
    "(can't | cannot | can not) (help | avoid | but) (feeling | thinking | suspecting | feel | think | the (feeling | impression | conclusion | suspicion))",
    'all the (hallmarks | makings | trappings | earmarks | markings) of',
    '(reads | read | feels | felt) (rather | more | very much)? like (a | an) (admission | attempt | betrayal | confession | excuse | foregone conclusion | ploy | pretext | stunt | threat | trap | warning)',
  ],
  except: [
    '(reek | reeks | reeked | stinks) of a_{0,1} (alcohol | beer | bleach | booze | cigarettes | coffee | decay | diesel | fish | garlic | gas | gasoline | manure | oil | onions | paint | perfume | petrol | rum | sewage | smoke | sweat | tobacco | urine | vinegar | vodka | vomit | whiskey | whisky | wine)',
    'struck (me | us) as (i | we | he | she | it | they)',
  ],
  why: 'An impression is a fact about the person who has it. Passed on like this it becomes a quality of the thing described, and it can no longer be argued with.',
  fair: 'A critic or diarist who says “it struck me as” owns the impression openly, which is just what a first-person account is for.',
  ask: 'Whose impression is this, what made it, and would somebody with other hopes have come away with another one?',
  marks: [
    'Both figures [strike me as] low.',
    'The reply [gives the impression that] nothing was checked.',
    'To the opposition [it sounds as if] the deal is dead.',
    'The timing [smacks of] desperation.',
    'The raid [bears all the hallmarks of] an inside job.',
    'In the video he [comes across as] tired and bored.',
  ],
  spares: [
    'The kitchen smelled of burnt toast and smells of garlic.',
    'Lightning struck the barn as they left.',
    'He came across a wallet in the park.',
    'The alarm sounded like clockwork at six.',
  ],
  sources: ['evidentiality', 'words-to-watch', 'recasens-2013'],
}
