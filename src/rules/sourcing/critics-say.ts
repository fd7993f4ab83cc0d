import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/critics-say',
  name: 'Critics and supporters without a name',
  phrases: [
    '(@critics) (@says-so)',
    '(@critics) @source-tail (@says-so)',
    'the (commentators | economists | experts | locals | neighbors | neighbours | pundits | scientists) (also | always | often | now)? (argue | assure us | claim | insist | reckon | say | tell us | warn)',
    '(@critics) (have | had)? (also | already)? called for',
    '(@group) (have)? called (it | this | that | him | her | them | (his | her | the) a_)',
    '(@audience) (have | had | also | still | now | *ly){0,2} (applaud | applauded | attack | attacked | back | backed | balked | blast | blasted | cheer | cheered | condemn | condemned | criticise | criticised | criticize | criticized | decried | decry | demand | demanded | denounce | denounced | embraced | hail | hailed | loved | mock | mocked | oppose | opposed | panned | praise | praised | rejected | resist | slam | slammed | support | welcome | welcomed)',
  ],
  except: [
    '@not-reporting',
    'the unions',
    'who (are | is | was | were | had been | have been)',
    'A_ (allies | rivals | fans | unions) (consider | regard)',
    '(fans | supporters | parents | users) (loved | demand | support) (ones | for | from | of | in)',
    '(of | from | with | by | to | for) (supporters | fans | users | parents) (support | back | demand)',
    '(@critics | fans) back',
  ],
  why: 'A dispute is told by its sides, and the sides have no faces. You cannot see whether the critics are a party, a street or two accounts online, nor what they stand to gain.',
  fair: 'It sums up an argument that the text then hears in full, with names on each side. As a short reminder late in an article it saves space honestly.',
  ask: 'Who are they, how many, and what is their interest? Is the other side given names while this one is not?',
  marks: [
    '[Critics say] the plan is too dear.',
    '[Supporters of the scheme argue] that it will pay for itself.',
    'It is a step that [opponents have praised].',
    '[The locals insist] the well is deep.',
    '[Campaigners against the dam say] it leaks.',
    '[Campaigners have called for] a ban.',
  ],
  spares: [
    'The critics sat in the second row.',
    'She supports the plan.',
    'Critics from the Times gave it four stars.',
    'Fans accused of theft were sent home.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'recasens-2013'],
}
