import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/by-then',
  name: 'Within ten years we will',
  phrases: [
    "by (the (end | middle | turn) of)? (the | this | next)? (# | century | decade | christmas | spring | summer | autumn | winter | then) ,? (at the latest ,?)? (a_ | A_){1,8} [(will | won't | (are | is) going to)]",
    "(in | within) (the)? (a | # | coming | few | five | fifty | hundred | matter of | next | not too distant | space of | ten | twenty | years | two | three)? (few | five | fifty | hundred | next | ten | twenty | two | three)? (decade | decades | future | generation | months | weeks | year | years) (ahead | to come | from now | time)? ,? (a_ | A_){1,5} [(will | won't)]",
    'by (the end of)? # ,? we [will]',
    "(years | decades | generations | months) from now ,? (a_ | A_){1,4} [(will | won't)]",
    "(by | come) (the time)? (# | christmas | november | election day | next (year | spring | summer | autumn | winter) | summer | winter) ,? (a_ | A_){1,3} [(will | won't)]",
    "(tomorrow's | the next generation of | the next) a_{1,2} [will] (be | have | not | a_)",
    "(the future | the world | humanity | civilisation | civilization | mankind | the market | the economy | history) (will | won't)",
    '[@will @after-modal?] a_ (a_ | A_){0,4} (in | within) (about | just | less than | under)? (a | the | # | the (coming | next))? (couple of | few | five | four | next | ten | three | twenty | two)? (decade | decades | generation | generations)',
    '[@will be] (dead | done | finished | forgotten | gone | history | over) (before | by (A_ | next | the (autumn | end | spring | summer | time | winter)) | within)',
  ],
  except: [
    "i (will | won't)",
    "(will | won't) be (held | released | open | published | announced)",
    '(if | whether | how | what | where | who) (a_ | A_){1,3} will',
    '@will-planned',
    '(in | of | on) the (future | market | world) will',
    'next (page | section | chapter | step | time | meeting | issue) will',
  ],
  why: 'Sets a date for something that nobody can put in a diary. The date makes it sound worked out; more often it is round, and far enough off that nobody will look back.',
  fair: 'Demographers and climate scientists give such dates with a range and a method, and then “by 2050” is a result and not a flourish.',
  ask: 'Where does the date come from, and what range of dates would have been as honest?',
  marks: [
    'By 2040, most cars [will] drive themselves.',
    'Within ten years the trade [will] be gone.',
    '[The world will] not wait for us.',
    'By 2030 the dairies of the south [will] be pouring milk away.',
    'In ten years’ time the rest of the coast [will] have followed.',
    'The pit [will be] forgotten by Easter.',
  ],
  spares: [
    'By noon I will be home.',
    'In two weeks we will know more.',
    'The world willed it so.',
    'By May the keys of the house will be released.',
    'The shop will be over by the church.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
