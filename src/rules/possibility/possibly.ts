import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'possibility/possibly',
  name: 'Possibly, conceivably',
  phrases: [
    '(quite | very | just | most)? possibly (not | even | because | also)?',
    'quite? conceivably',
    '(could | may | might | can) @after-modal? (possibly | conceivably | feasibly)',
  ],
  except: [
    '(what | why | how | where) (a_ | A_){1,3} could possibly',
    'no (a_ | A_) could possibly',
    // "Cannot possibly" and "as soon as you possibly can" strengthen; "could you possibly" asks a favour.
    "(can't | cannot | can not | couldn't | could not | how (can | could) _ | what (can | could) _ | never) possibly",
    'as (_ | _ as | _ as _ | much | many | soon){1,2} possibly',
    '(can | could | would) (you | i | we | someone | somebody) possibly',
    'possibly (can | could | imagine)',
    'everything (you | he | she | they | we) possibly',
    'how i possibly',
  ],
  why: 'Only says that something is not ruled out. Almost anything is possible, so the word carries no odds; readers tend to hear something near fifty-fifty all the same.',
  fair: 'Lists of causes or readings need it, when the writer says which are better supported and keeps the weakest from sounding like the finding.',
  ask: 'Possible in what sense: has somebody looked and found signs of it, or has nobody looked and so it cannot be excluded?',
  marks: [
    'The painting is [possibly] a copy by a pupil.',
    'Three ships, [quite possibly] more, were lost.',
    'The plan [could conceivably] save money.',
  ],
  spares: [
    'It cannot possibly be true.',
    'Come as soon as you possibly can.',
    'Could you possibly close the window?',
  ],
  sources: ['hyland-1998', 'budescu-2014', 'epistemic-modality'],
}
