import type { Rule } from '../rule.ts'

// Quiet: whether the critics are named a line later decides, and a phrase cannot see that.
export const rule: Rule = {
  id: 'sourcing/drew-criticism',
  name: 'Praised or criticised by whom',
  // Under 0.7 where it was measured: the critic is often named in the next line. Kept, and quiet.
  phrases: [
    '(has | have | had) (also | often | long | since | already | repeatedly | sometimes | frequently | been){0,2} been (also | often | long | widely | heavily | sharply | roundly | repeatedly | variously | frequently | strongly | sometimes | generally)? (criticised | criticized | praised | condemned | hailed | called | dubbed | described | likened | compared | characterised | characterized | mocked | ridiculed | attributed | credited | interpreted | questioned | challenged | disputed | lauded | portrayed) (as | for | to | a | an | the | one | with)?',
    '(widely | heavily | sharply | roundly | strongly | generally | universally | highly | harshly | severely | frequently | often | sometimes | commonly) (criticised | criticized | praised | condemned | ridiculed | mocked | panned | admired | acclaimed | lauded | derided | regarded | quoted | cited | debated | disputed)',
    '(drew | drawn | draws | drawing | received | receive | receives | receiving | faced | faces | facing | attracted | attracts | sparked | met with | came under | won | earned | come under | been the subject of | been subject to) (a lot of | some | much | mostly | generally | widespread | heavy | sharp | strong | considerable | intense | fierce | growing | mixed | critical | international | national | public | universal | positive | negative | rave | a | the | great){0,3} (criticism | criticisms | praise | controversy | backlash | acclaim | ire | condemnation | outrage | reviews | scrutiny | fire)',
  ],
  except: [
    '(criticised | criticized | praised | condemned | hailed | called | dubbed | described | likened | compared | characterised | characterized | mocked | attributed | credited | interpreted | questioned | challenged | disputed | criticism | criticisms | praise | condemnation | reviews | backlash | fire) _{0,3} (by | from) (the | his | her | its | their)? (A_ | *er | president | government | court | police)',
    '(has | have | had) been (called | described | compared | attributed | questioned | challenged) (up | in | into | away | back | off | out | to the)',
    'been (called | credited) (to | upon)',
    'condemned to',
  ],
  quiet: true,
  why: 'A verdict in the passive: praised, condemned, called a triumph. With the judges cut away, one angry letter and a thousand read alike.',
  fair: 'It is good shorthand where the next lines quote the reviews, or where everyone who followed the matter knows them.',
  ask: 'Who said it, where, and how many said the opposite? Are any of those voices quoted here?',
  marks: [
    'The book [has been called a] triumph.',
    'She was [widely criticised] for the delay.',
    'The plan [drew sharp criticism] last week.',
  ],
  spares: [
    'The plan drew criticism from the Treasury.',
    'He has been called up for the final.',
    'She praised the cook.',
  ],
  sources: ['ganter-strube-2009', 'words-to-watch', 'weasel-word'],
}
