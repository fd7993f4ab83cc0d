import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/people-say',
  name: 'People, users, residents',
  phrases: [
    '^ @source-kind{0,2} (americans | bystanders | businesses | bloggers | buyers | churchgoers | citizens | colleagues | commuters | companies | consumers | customers | drivers | employees | employers | eyewitnesses | families | farmers | firms | fishermen | folks | friends | gamers | guests | homeowners | landlords | listeners | locals | neighbors | neighbours | onlookers | outlets | outsiders | owners | parents | participants | passers-by | patients | people | players | publications | publishers | readers | relatives | residents | retailers | shoppers | soldiers | spectators | students | survivors | teachers | teens | tenants | travellers | travelers | users | vendors | victims | viewers | villagers | visitors | volunteers | voters | witnesses | women | workers) (@source-tail)? (@says-so)',
    '(@clause-word | ,) [@source-kind{0,2} (americans | bystanders | businesses | bloggers | buyers | churchgoers | citizens | colleagues | commuters | companies | consumers | customers | drivers | employees | employers | eyewitnesses | families | farmers | firms | fishermen | folks | friends | gamers | guests | homeowners | landlords | listeners | locals | neighbors | neighbours | onlookers | outlets | outsiders | owners | parents | participants | passers-by | patients | people | players | publications | publishers | readers | relatives | residents | retailers | shoppers | soldiers | spectators | students | survivors | teachers | teens | tenants | travellers | travelers | users | vendors | victims | viewers | villagers | visitors | volunteers | voters | witnesses | women | workers) (@says-so)]',
    ', [(say | said) @source-kind{0,2} (americans | bystanders | businesses | bloggers | buyers | churchgoers | citizens | colleagues | commuters | companies | consumers | customers | drivers | employees | employers | eyewitnesses | families | farmers | firms | fishermen | folks | friends | gamers | guests | homeowners | landlords | listeners | locals | neighbors | neighbours | onlookers | outlets | outsiders | owners | parents | participants | passers-by | patients | people | players | publications | publishers | readers | relatives | residents | retailers | shoppers | soldiers | spectators | students | survivors | teachers | teens | tenants | travellers | travelers | users | vendors | victims | viewers | villagers | visitors | volunteers | voters | witnesses | women | workers)]',
    '(people | those) who (say | claim | argue | insist)',
  ],
  except: [
    '(people | women | companies | players | friends | workers | users) (expected | described | reported | feared | believed | suspected | cited | estimated | blamed | urged | advised) (to | by | in | as)',
    ', (say | said) a_{1,2} (have | had | are | were | will | would | should | can | could | must | do | did | need)',
    '(people | women | users | students | players) (tell | think | doubt | believe) (of | for)',
  ],
  why: 'A group speaks with one voice, and the group is drawn so wide that nobody in it can be asked. Two talks on a doorstep become “residents”.',
  fair: 'In a report from a place it sums up what many people told the reporter, and a few of them follow with their names and words.',
  ask: 'How many people were asked, and how were they picked? Does any one of them speak in the text?',
  marks: [
    '[Residents say] the noise starts at five.',
    'But [users have complained] for months.',
    'The beach is filthy, [say locals].',
  ],
  spares: [
    'The residents of Elm Street said no.',
    'She told people the truth.',
    'He asked the users what they said.',
  ],
  sources: ['weasel-word', 'words-to-watch'],
}
