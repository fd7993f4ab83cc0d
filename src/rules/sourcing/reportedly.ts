import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/reportedly',
  name: 'Somebody reported it',
  phrases: [
    'reportedly',
    'reputedly',
    'reported (dead | missing | killed)? to (be | have)',
    'by all accounts',
    'by some accounts',
    'by several accounts',
    'by most accounts',
    'according to (all | most | some | several | many) accounts',
    '(a | an | the | his | her | its | their | with | for | of) [(reported | reputed)] (a_ | #)',
  ],
  except: [
    '(reported | reputed) (by | case | cases | crime | crimes | cost | deaths | earnings | figures | income | incident | incidents | loss | losses | number | numbers | profit | profits | rape | rate | rates | results | revenue | sales | speech | that | to | value | values)',
  ],
  why: '“Reportedly” says that a report exists and leaves out whose. One careful reporter or a chain of copies of a single post: the word looks the same for both, and it moves the blame if the claim fails.',
  fair: 'News that breaks elsewhere must be passed on before it can be checked. Then the word is honest, above all when the text also names the outlet that did the reporting.',
  ask: 'Who reported this first, and did they see it themselves? Can you find that first report and read it?',
  marks: [
    'The singer [reportedly] left the band in May.',
    'He was [reputedly] the richest man in the valley.',
    '[By all accounts] she was a fine surgeon.',
    'He signed for a [reported] fee of ten million.',
    'Police watched the [reputed] boss.',
  ],
  spares: [
    'The clerk reported to the front desk.',
    'Reuters reported that the bridge had closed.',
    'She keeps the accounts of the shop.',
    'The firm’s reported profit fell.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'journalism-sourcing'],
}
