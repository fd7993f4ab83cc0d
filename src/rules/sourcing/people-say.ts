import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/people-say',
  name: 'People, users, residents',
  phrases: [
    '@source-kind{0,2} (@locals) (@says-so)',
    '@source-kind{0,2} (@locals) @source-tail (@say | @said)',
    ', [(say | said | warn | add | agree | argue | fear) @source-kind{0,2} (@locals)]',
    '^ @source-kind{0,2} (@public) (@says-so)',
    '(@clause-word | ,) [@source-kind{0,2} (@public) (@says-so)]',
    '(people | those) who (say | claim | argue | insist)',
  ],
  except: [
    '(the | these | those | our | your | my) @source-kind{0,2} (@locals)',
    '(accused | advised | believed | blamed | considered | credited | described | dismissed | expected | feared | praised | questioned | regarded | reported | suspected | told | urged) (as | by | for | from | in | of | to | with)',
    '(say | said) @source-kind{0,2} (@locals) (have | had | are | were | will | would | should | can | could | must | do | did | need)',
    '(people | companies | women) (reported | revealed | confirmed | denied | considered | noted)',
    '(people | women | users | students | players) (tell | think | doubt | believe) (of | for)',
    '(what | how | why | when | where | which) (@public) (@say)',
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
