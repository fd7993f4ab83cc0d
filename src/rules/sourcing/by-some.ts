import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/by-some',
  name: 'Seen so by some',
  phrases: [
    '(accepted | believed | called | celebrated | claimed | condemned | considered | criticised | criticized | denounced | described | disputed | dubbed | feared | hailed | interpreted | mocked | perceived | praised | questioned | regarded | rejected | revered | ridiculed | seen | suspected | thought | touted | viewed | advocated | proposed | suggested | opposed | dismissed | known | panned | backed | blasted | slammed | embraced | hated | loathed | loved | welcomed) (as a_{1,2})? by (some | many | most | several | numerous | others | a few | a number of | @source-kind? (@group))',
    'among (some | many | most | certain)? (scholars | experts | historians | critics | scientists | fans | researchers | economists | observers | insiders | investors | residents | voters)',
    'in (some | many | certain) (circles | quarters)',
    '(in the (eyes | judgment | minds | opinion | view) of) (some | many | most | (his | her | its | the | their)? (@critics))',
    'for (some | many | most) (critics | observers | experts | analysts | scholars | fans)',
    '(view | belief | theory | opinion | idea | concern | fear) @adverb? (held | shared) (by (some | many | most) | among (@group))',
    '(complaints | concern | criticism | doubts | objections | opposition | outrage | praise | protests | pushback | skepticism | scepticism | warnings) from (some | many | several | other | local | legal | rights | angry)? (@group | *ists)',
    '^ (for | to) (some | many | most | (his | her | its | the | their)? (@critics)) ,',
  ],
  except: [
    'by people (like | who)',
    'loved by (children | kids)',
    '(held | accepted | proposed | suggested | seen | viewed | called) by (many | some | most | several | a number of | others) other? *s (in | on | to | for) (the | a)? (world | market | game)',
    'among (some | many | most | certain)? *s (of | who)',
    '(no | any | little | without | where is the) a_? (complaints | concern | criticism | doubts | objections | opposition | outrage | praise | protests | pushback | skepticism | scepticism | warnings) from',
    '@be among',
    'described by (researchers | scientists | *ists)',
  ],
  why: 'The opinion is there, the holders are a haze: “by some”, “in many circles”. The words admit that others disagree and keep you from counting either side.',
  fair: 'A survey of a debate may start like this when it then says who stands where. It is also fairer than pretending that all agree.',
  ask: 'Which people, and are they the ones who know most or only the loudest? Who sees it differently?',
  marks: [
    'The move was [seen by some] as a threat.',
    'It is [considered by many] experts the oldest.',
    'The name is disliked [in some circles].',
    'It is, [in the opinion of many], a waste.',
  ],
  spares: [
    'He was seen by two doctors.',
    'The tea is drunk by the window.',
    'She walked in circles for an hour.',
    'There is no outrage from fans.',
    'The town was among investors in the mill.',
  ],
  sources: ['conll-2010', 'ganter-strube-2009', 'words-to-watch'],
}
