import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/accused-of',
  name: 'Accused of',
  phrases: [
    'accused (of | as)',
    'accused (by | in | over)',
    '[(accuse | accuses | accused | accusing)] (_ | ,){1,8} of',
    '(accuse | accuses | accusing | accused) (A_{1,3} | him | her | them | it | us | me | you | (the | his | her | their | its | some | a | an | other | both) _{1,4}) of',
    '(stands | stood | stand | falsely | wrongly) accused',
    'wrongly accused',
    'the accused a_{0,1} (killer | attacker | gunman | murderer | shooter)',
    '(hurled | hurling | swapped | traded | trade | trading) accusations',
    '(@be | been) implicated in',
    'implicated in',
    '(has | have | had) (already | also | *ly)? accused',
    '[(accused | accuses | accusing)] (A_ | her | him | it | the | them)',
  ],
  except: [
    'the accused (and | by | had | has | in | is | may | must | shall | was | were | who | will | with)',
    'implicated in (the)? (a_ | A_){0,2} (cancer | cancers | disease | diseases | disorders | formation | pathogenesis | regulation | syndrome)',
  ],
  why: 'An accusation is a fact even when its content is not. The sentence is true as soon as anybody accuses, and it sets the name and the deed side by side all the same.',
  fair: 'Courts and the press need the phrase to tell of open cases. It is used well when the accuser is named and the answer is reported in the same place.',
  ask: 'Accused by whom, on what evidence, and what does the accused person say to it in this text?',
  marks: [
    'He is [accused of] taking bribes.',
    'The mayor [accused the paper of] spite.',
    'They are [trading accusations] again.',
    'The suit [accuses] the bank, its owner and his son of fraud.',
    'He is [accused over] the leak.',
    'The court [has accused] five firms.',
    'The union [accused] the mill.',
  ],
  spares: [
    'The court gives the accused with no money a lawyer of its own.',
    'The gene is implicated in heart disease.',
    'He excused himself from the table.',
    'The jury used the back door.',
    'Of course she was tired.',
  ],
  sources: ['presumption', 'recasens-2013'],
}
