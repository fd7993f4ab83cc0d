import type { Rule } from '../rule.ts'

// Quiet: "may" is the everyday modal of possibility, and too frequent to mark for everybody.
export const rule: Rule = {
  id: 'possibility/may',
  name: 'May',
  quiet: true,
  phrases: [
    '=may @after-modal? (be | have)?',
    // In headlines, where the month is not followed by a verb.
    '[=May] (=Not | =Be | =Have | =Never | =Soon | =Also | =Become | =Cause | =Lead | =Lose | =Face | =Get | =Help | =Hurt | =Make | =Need | =Take)',
  ],
  except: [
    // Permission, in rules and offers.
    'may @after-modal? be (called | combined | copied | divided | known as | referred to | regarded | reused | substituted | thought of | used | washed | withdrawn | reproduced | redistributed | republished | reprinted | retransmitted | broadcast | rewritten | distributed | downloaded | purchased | obtained | ordered | submitted | contacted | reached | mailed | emailed | e-mailed | cited | quoted | accessed | viewed | excused | forgiven | waived | terminated | cancelled | canceled | revoked | assigned)',
    'you may @after-modal? (like | opt | wish | be interested | apply | ask | begin | bring | call | cancel | change | choose | contact | copy | create | customise | customize | download | edit | elect | email | e-mail | enter | enjoy | exit | go | install | keep | leave | link | modify | not use | post | print | proceed | purchase | request | reply | reproduce | return | select | send | share | sit | skip | submit | subscribe | take | unsubscribe | upload | use | view | visit | withdraw | write)',
    '(either | neither) (party | side | parent | country | government | house | player | team | of _{1,2} | a_) may',
    '(administrations | adult | applicant | applicants | batsman | bowler | candidate | candidates | citizen | citizens | constable | couple | couples | defendant | driver | drivers | employee | employees | guest | guests | members | officer | officers | owner | owners | parents | participants | passengers | persons | player | players | reader | readers | residents | spouse | student | students | tenants | user | users | visitors | voters | wife | husband) may @after-modal? (appeal | apply | arrest | ask | attend | bring | carry | choose | claim | contact | download | elect | enter | file | hit | hold | join | keep | leave | obtain | opt | pay | play | purchase | recommend | refuse | register | remove | request | retain | return | select | stay | submit | take | try | use | visit | vote | withdraw)',
    'may @after-modal? (choose | elect | opt | wish) to',
    '(members | musicians | persons | players | visitors | users | children | anyone) may not',
    '(no (person | one | member | player | state | employee | court | law | a_) | nobody | nor | only _{1,3}) may',
    '(court | judge | commission | secretary | governor | president | board | council | minister | contractor | licensee | licensor | landlord | tenant | employer | lender | borrower) may @after-modal? (appoint | order | require | impose | grant | waive | dismiss | issue | terminate | declare | designate | delegate | adjourn | extend | revoke)',
    'may (contain no (more | less | fewer) than | not exceed | at any time | in its | at its | under no circumstances | lawfully | legally | freely)',
    // Set phrases, wishes, purposes; the month has a capital.
    'may (as well | i | we | the | he rest | she rest | they rest | you | god)',
    '(come what | be that as it | as the case | try as _ | that as it) may',
    '(so that | in order that) (a_ | A_){1,3} may',
    '(that | and) (all | everyone | we) may',
    'just as _{1,2} may',
    // Concessions ("whatever it may be", "strange as it may seem"), and invitations.
    '(such | so far | as far | as soon) a_{0,3} as may',
    '(whatever | whichever | whoever | however | wherever) _{1,6} may',
    '(no matter (how | what | who)) _{1,4} may',
    'how (far | long | much | high | many) _{1,3} may',
    '(place | places | outlets | cafes | rooms | spaces | days) where (we | they | you | one | people | visitors) may',
    '(one | you) may be (sure | certain | excused | forgiven)',
    'as (wonderful | strange | odd | capable | hard | good | bad) as _{1,3} may',
    '(capable | strange | odd | hard | unlikely | absurd) as _{1,3} may',
    '(contributions | copies | comments | donations | entries | gifts | letters | orders | questions | requests | reservations | tickets) may be (addressed | deposited | directed | dropped | left | made | mailed | obtained | placed | sent | submitted)',
    '(audience | customers | general public | press | public | pupils) may @after-modal? (attend | comment | enter | inspect | leave | park | use | view | visit)',
    'may not (add | alter | begin | contain | exceed | include | modify | override)',
    'you may @after-modal? (access | add | append | assign | configure | define | now | omit | override | pass | pick | place | provide | read out | refer | remove | replace | run | set | specify | store | substitute | test)',
    '(assembly | authorities | authority | board | commissioner | committee | congress | council | court | directors | king | legislature | parliament | state | states | tribunal | trustees) may @after-modal? (charge | demand | enter | exempt | fine | fix | levy | make rules | prescribe | raise money | regulate | summon)',
  ],
  why: 'Says that something is not excluded, and nothing more. “May” fits a thing that happens every other day and one that happens never; readers tend to place both near the middle.',
  fair: 'It is the plain English word for not knowing. Medical leaflets, science reports and careful news would be worse, and less true, without it.',
  ask: 'Could you replace “may” with “in one case out of …”, using only what this text says?',
  marks: [
    'The tablets [may] cause headaches.',
    'They [may not] agree on a date.',
    'Some of the letters [may be] copies.',
    'Town [May] Lose Its Only Bank',
  ],
  spares: [
    'You may leave the table now.',
    'May he rest in peace.',
    'The fair is in May.',
    'Either party may withdraw with a month’s notice.',
    'This text may not be reproduced in any form.',
    'Donations may be left at the door.',
    'Strange as it may seem, the bell rang.',
    'How far it may go depends on the road.',
    'The general public may enter on Sundays.',
    'You may also pass a list to the function.',
    'Names may not begin with a digit.',
    'Students may not leave the room.',
  ],
  sources: ['epistemic-modality', 'hyland-1998', 'budescu-2014'],
}
