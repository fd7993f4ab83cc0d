import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/critics-say',
  name: 'Critics and supporters without a name',
  phrases: [
    '^ @source-kind{0,2} (activists | adherents | admirers | advocates | allies | backers | believers | boosters | campaigners | campaign groups | conservatives | conspiracy theorists | critics | cynics | defenders | detractors | dissenters | enthusiasts | environmentalists | fans | feminists | fundamentalists | hardliners | human rights groups | rights groups | advocacy groups | aid groups | liberals | moderates | naysayers | nationalists | opponents | optimists | pessimists | progressives | promoters | proponents | protesters | purists | rivals | sceptics | skeptics | supporters | sympathisers | sympathizers | traditionalists | trade unions | unions) (@source-tail)? (@says-so)',
    '(@clause-word | ,) [@source-kind{0,2} (activists | adherents | admirers | advocates | allies | backers | believers | boosters | campaigners | campaign groups | conservatives | conspiracy theorists | critics | cynics | defenders | detractors | dissenters | enthusiasts | environmentalists | fans | feminists | fundamentalists | hardliners | human rights groups | rights groups | advocacy groups | aid groups | liberals | moderates | naysayers | nationalists | opponents | optimists | pessimists | progressives | promoters | proponents | protesters | purists | rivals | sceptics | skeptics | supporters | sympathisers | sympathizers | traditionalists | trade unions | unions) (@says-so)]',
    ', [(say | said) @source-kind{0,2} (activists | adherents | admirers | advocates | allies | backers | believers | boosters | campaigners | campaign groups | conservatives | conspiracy theorists | critics | cynics | defenders | detractors | dissenters | enthusiasts | environmentalists | fans | feminists | fundamentalists | hardliners | human rights groups | rights groups | advocacy groups | aid groups | liberals | moderates | naysayers | nationalists | opponents | optimists | pessimists | progressives | promoters | proponents | protesters | purists | rivals | sceptics | skeptics | supporters | sympathisers | sympathizers | traditionalists | trade unions | unions)]',
    '(a | an | the) a_{1,2} [(critics | opponents | supporters | advocates | proponents | skeptics | sceptics) (@say)]',
    '(his | her | its | their | the | my | your | our) (critics | opponents | supporters | detractors | defenders | admirers | sceptics | skeptics | proponents | rivals) (@source-tail)? (@says-so)',
  ],
  except: [
    ', (say | said) a_{1,2} (have | had | are | were | will | would | should | can | could | must | do | did | need)',
  ],
  why: 'A dispute is told by its sides, and the sides have no faces. You cannot see whether the critics are a party, a street or two accounts online, nor what they stand to gain.',
  fair: 'It sums up an argument that the text then hears in full, with names on each side. As a short reminder late in an article it saves space honestly.',
  ask: 'Who are they, how many, and what is their interest? Is the other side given names while this one is not?',
  marks: [
    '[Critics say] the plan is too dear.',
    '[Supporters of the scheme argue] that it will pay for itself.',
    'It is a step that [opponents have praised].',
  ],
  spares: [
    'The critics sat in the second row.',
    'She supports the plan.',
    'Critics from the Times gave it four stars.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'recasens-2013'],
}
