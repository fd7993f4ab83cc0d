import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/paves-the-way',
  name: 'Paves the way for',
  phrases: [
    '(pave | paves | paved | paving) the way (for | to)?',
    '(set | sets | setting | lay | lays | laid | laying | clear | clears | cleared | clearing) the (stage | groundwork | ground | foundation | foundations | scene | way | path | tone) (for | to)',
    '(open | opens | opened | opening) the (door | doors | way | floodgates | gates | path) (to | for)',
    '(give | gives | gave | giving | given) (rise | birth) to',
    '(usher | ushers | ushered | ushering) in',
    '(sow | sows | sowed | sown | sowing) the seeds (of | for)',
    '(bring | brings | brought | bringing) about',
    '(create | creates | created | creating) (a | the) (climate | conditions | environment) (for | in which)',
    '(a | the) (prelude | precursor) to',
  ],
  except: [
    '(aim | aims | attempt | attempts | cannot | helped | hope | hopes | how | order | seek | seeks | tending | tried | try | trying | want | wants | wish | work | working) (to | (a_ | A_) to) bring about',
    '(gave | give | gives | giving | given) birth to (a (baby | boy | child | daughter | girl | healthy | litter | son) | her | him | his | me | twins | two | three | their | triplets | #)',
    '(open | opens | opened | opening) the (door | doors | gates) (to | for) (A_ | an | its | our | their | the | a | his | her | my | him | me | them | us | find | see | let)',
    '(are | be | been | being | is | was | were) ushered in',
    '(bring | brought) about (a | #) (dozen | hundred)',
    'a (recipe) for (a_{0,2}) (cake | soup | bread | pie | cookies)',
    '(a | the) recipe for (a_ | A_)',
    '(cleared | clear | clearing) the way (to | for) (the)? (ambulance | door)',
    '(gave | give | gives | giving) birth to (a | an) (a_)? (form | kind | school | style)',
  ],
  why: 'The picture is a road: once it is paved, you expect traffic. It makes a later event look half decided by an earlier one, without saying that it must follow or why.',
  fair: 'Where a law or a ruling removes the very thing that stood in the way, the road is real and the phrase is exact.',
  ask: 'What else has to happen first, and who would have to decide it? Has such a road led elsewhere before?',
  marks: [
    'The ruling [paves the way for] new mines.',
    'Their quarrel [set the stage for] war.',
    'The slump [gave rise to] new parties.',
  ],
  spares: [
    'The guests were ushered in.',
    'They seek to bring about a better world.',
    'She gave birth to a son.',
    'Workers paved the path with brick.',
    'He opened the door to the cellar.',
  ],
  sources: ['post-hoc', 'da-san-martino-2019'],
}
