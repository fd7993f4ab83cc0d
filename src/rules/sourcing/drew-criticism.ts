import type { Rule } from '../rule.ts'

// Quiet, and under 0.7 where it was measured: whether the critics are named a line later decides, and a phrase cannot see that.
export const rule: Rule = {
  id: 'sourcing/drew-criticism',
  name: 'Praised or criticised by whom',
  phrases: [
    '(has | have | had) (@how-said)? been (@how-said)? (criticised | criticized | praised | condemned | hailed | described | likened to | compared to | characterised | characterized | mocked | ridiculed | lauded | portrayed) (as | for)?',
    '(widely | universally | roundly | critically | generally) (criticised | criticized | praised | condemned | ridiculed | mocked | panned | admired | acclaimed | lauded | derided | quoted | cited | debated | disputed)',
    '(drew | drawn | draws | drawing | received | receive | receives | receiving | faced | faces | facing | attracted | attracts | sparked | met with) (a lot of | some | much | widespread | heavy | considerable | intense | fierce | growing | mixed | critical | public | rave){1,2} (criticism | criticisms | praise | controversy | backlash | acclaim | condemnation | outrage | reviews | scrutiny)',
    '(came | come | comes | coming) under a_? (attack | criticism | fire | scrutiny) (as | for | over)',
    '(been | being | was | were) (@how-said)? (attacked | condemned | criticised | criticized | decried | denounced | derided | dismissed | lambasted | lauded | mocked | ridiculed) as',
    '(greeted | met) with a_? (acclaim | alarm | anger | applause | criticism | delight | derision | disbelief | dismay | fury | outrage | praise | protest | protests | ridicule | scepticism | shock | skepticism | suspicion)',
    '(has | have | had | having) come under a_? (criticism | fire | scrutiny) (as | for | over)?',
    '(opened | released) to a_{0,2} reviews',
    '(accusations | complaints | criticism | criticisms) (has | have | had) been (levelled | leveled)',
    '(has | have | had) (@how-said)? been (@how-said)? (called | dubbed) (a_ | A_)',
  ],
  except: [
    '(criticised | criticized | praised | condemned | hailed | called | dubbed | described | likened | compared | characterised | characterized | mocked | criticism | praise | condemnation | reviews | backlash) _{0,4} (by | from) (the | his | her | its | their | a)? (A_ | president | government | court | police)',
    'condemned to',
    'praised by the',
    '(called | dubbed) (away | back | by | for | home | in | into | off | on | out | to | up | upon)',
  ],
  quiet: true,
  why: 'A verdict in the passive: praised, condemned, called a triumph. With the judges cut away, one angry letter and a thousand read alike.',
  fair: 'It is good shorthand where the next lines quote the reviews, or where everyone who followed the matter knows them.',
  ask: 'Who said it, where, and how many said the opposite? Are any of those voices quoted here?',
  marks: [
    'The book [has been called a] triumph.',
    'She was [widely criticised] for the delay.',
    'The plan [drew widespread criticism] last week.',
    'The coalition [has come under criticism for] delay.',
    'The plan was [met with fury].',
    'The firm [has come under scrutiny].',
    'The film [opened to poor reviews].',
  ],
  spares: [
    'The plan drew criticism from the Treasury.',
    'He has been called up for the final.',
    'She praised the cook.',
    'He met with Ann Fury in May.',
  ],
  sources: ['ganter-strube-2009', 'words-to-watch', 'weasel-word'],
}
