/** Kinds of characteristics by which somebody can be recognised. Two of them in one sentence already fit few people. */
const KINDS: readonly RegExp[] = [
  /\b(?:boy|girl|he|she|his|her|him|son|daughter|grandson|granddaughter|nephew|niece|male|female|young (?:man|woman))s?\b/i,
  /\b(?:black|asian|white|mixed (?:race|heritage)|gypsy|roma|traveller|chinese|african|caribbean|bangladeshi|pakistani|indian|afghan|eritrean|ethiopian|somali|sudanese|syrian|albanian|vietnamese|kurdish|iraqi|iranian|ukrainian|polish|romanian|lithuanian|nigerian|turkish|irish|muslim|christian|jewish|hindu|sikh)s?\b/i,
  /\baged \w+|\b[\w-]+[- ]year[- ]old|\b(?:teenager?|baby|babies|toddler|infant|newborn)\b|\bbirthday\b|\byear (?:\d{1,2}|seven|eight|nine|ten|eleven)\b/i,
  /\b(?:unaccompanied|asylum|refugee|trafficked)\b/i,
  /\b(?:disab\w+|autis\w+|adhd|deaf|blind|wheelchair|epilep\w+|diabet\w+|cystic fibrosis|cerebral palsy|cancer|learning difficult\w+)/i,
  /\b(?:trans|transgender|gay|lesbian|bisexual|non-binary)\b/i,
  /\b(?:pregnan\w+|young (?:mother|father|parent)s?)\b/i,
  /\b(?:care order|section 20|placement order|on remand|youth justice)\b/i,
  /\b(?:twins?|triplets?|siblings?|brothers?|sisters?|cousins?)\b/i
];

/** How many kinds of characteristic a sentence names. */
export const characteristicsIn = (sentence: string): number =>
  KINDS.filter((kind) => kind.test(sentence)).length;
