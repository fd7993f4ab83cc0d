import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/causes',
  name: 'Caused it to happen',
  phrases: [
    '(cause | causes | caused | causing | led | prompt | prompts | prompted | prompting | spurred | spurring | inspired | pushed | pushing | compelled | compelling) (A_{1,2} | him | her | them | it | us | (the | his | her | their | its | many | some | more | a) a_{1,3}) to a_',
    '(cause | causes | caused | causing | compelled | compelling | encouraged | forced | forces | forcing | led | prompted | prompting | pushed | pushing | spurred | spurring) a_? (banks | businesses | companies | consumers | employers | families | farmers | firms | investors | lenders | many | people | prices | producers | rents | residents | retailers | schools | shops | some | thousands | users | voters | workers) to a_',
    '(forced | forces | forcing) (A_ | the a_) to a_',
    '(the | a) (main | root | primary | major | sole | likely | probable | real | chief | underlying | true | key) (cause | causes) (of | for)',
    '@be (the | a) (cause | causes) of',
    '(a | another | the) (chief | key | known | leading | major) (cause | contributor | driver) (of | to)',
    '(a | another) risk factor (for | in)',
    '(raise | raises | raised | raising | increase | increases | increased | increasing | double | doubles | doubled | cut | cuts | lower | lowers | lowered | lowering | reduce | reduces | reduced | reducing) (her | his | our | the | their | your)? (chance | chances | likelihood | odds | risk | risks) of',
    '(is | are) making (a_ | A_){1,3} (angrier | bigger | hotter | less | more | poorer | richer | sicker | stronger | stupid | weaker | worse)',
  ],
  except: [
    '(address | determine | eliminate | find | identify) the root (cause | causes)',
    '(encouraged | inspired | pushing | pushed | forced | led | leads | leading | prompted) _{1,3} to (a | an | her | his | its | my | our | the | their | this | your)',
    '(good | worthy | lost | common | great | noble | just | no) cause',
    '(the | a) cause of (the)? (freedom | justice | liberty | peace | science | humanity)',
    '(cause | causes | caused | causing) (the | a) (page | browser | program | system | function | code | script | server | process)',
    '(leading | main | major) cause of a_? (death | deaths)',
  ],
  why: 'The strongest of the causal words: not linked, not followed, caused. It needs the strongest support, a trial or a mechanism, and it is often used with neither.',
  fair: 'For what is well established, that smoking causes cancer or that ice caused the fall, anything weaker would mislead you.',
  ask: 'How would anyone know that it was the cause: was it tested, or is it the likeliest story?',
  marks: [
    'Low pay is [causing many new nurses to leave].',
    'Lead [is the cause of] the illness.',
    'Noise was [the main cause of] the quarrel.',
    'The change [prompted firms to raise] prices.',
    'Poor sleep [raises the risk of] dementia.',
    'Warming [is making storms stronger].',
    'Salt is [a risk factor for] stroke.',
  ],
  spares: [
    'She works for a good cause.', 'He paused the film.', 'The cause was dear to them.',
    'The usher led the guests to the door.',
    'Try to find the root cause of the noise.',
    'It is the leading cause of death at sea.',
  ],
  sources: ['bradford-hill', 'correlation', 'sumner-2014'],
}
