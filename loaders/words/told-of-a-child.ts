/** What can tell somebody apart, by kind. Two kinds in one sentence already make few of many. */
const CHARACTERISTICS: readonly RegExp[] = [
  /\b(?:boy|girl|he|she|his|her|him|son|daughter|male|female)s?\b/i,
  /\b(?:black|asian|white|mixed (?:race|heritage)|gypsy|roma|traveller|chinese|african|caribbean|bangladeshi|pakistani|indian|afghan|eritrean|ethiopian|somali|sudanese|syrian|albanian|vietnamese|kurdish|iraqi|iranian|ukrainian|polish|romanian|muslim|christian|jewish|hindu|sikh)\b/i,
  /\baged \w+|\b[\w-]+[- ]year[- ]old|\b(?:teenager?|baby|babies|toddler|infant|newborn)\b|\bbirthday\b/i,
  /\b(?:unaccompanied|asylum|refugee|trafficked)\b/i,
  /\b(?:disab\w+|autis\w+|adhd|deaf|blind|wheelchair|epilep\w+|learning difficult\w+)/i,
  /\b(?:care order|section 20|placement order|on remand|youth justice)\b/i,
  /\b(?:twins?|siblings?|brothers?|sisters?)\b/i
];

/** Something that happened to somebody, and that others may have heard of. */
const EVENT =
  /\b(?:died|dies|death|killed|murder\w*|suicide|arrested|charged|convicted|custody|remanded|detained|sectioned|assault\w*|abuse[ds]?|raped?|pregnan\w+|gave birth|hospital\w*|overdos\w*|self-harm\w*|went missing|missing|ran away|absconded|excluded|exclusion|expelled|moved|placed|adopted|came into care|left care|returned home|went home|disclosed|alleg\w+|exploit\w*|traffick\w*|broke down|breakdown|gang|deported|accident|injured|illness|stabb\w+)\b/i;

const PLACE =
  /\b(?:in|at|from|near|to|outside)\s+(?!England\b|Britain\b|Cafcass\b|January|February|March|April|May\b|June|July|August|September|October|November|December|Black\b|Asian\b|White\b)[A-Z][a-z]+/;

const DATE =
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bMay \d|\b(?:in|since|of) (?:May|(?:19|20)\d\d)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Christmas|Easter)\b/;

/** "A child" may be any; these are one. */
const ONE_PERSON =
  /\b(?:one|another|the only|the youngest|the oldest|a certain)(?: \w+){0,2} (?:child|boy|girl|young person|teenager|baby|sibling|young man|young woman)\b/i;

/**
 * Does a sentence join two characteristics, a place, a date or one young person to an event? Then those who know
 * the event know the child, whatever the tables hide. A list of words finds too much and too little: it is there
 * to make a person look.
 */
export function isToldOfAChild(sentence: string): boolean {
  if (!EVENT.test(sentence)) return false;
  const characteristics = CHARACTERISTICS.filter((kind) => kind.test(sentence)).length;
  return characteristics >= 2 || [PLACE, DATE, ONE_PERSON].some((pattern) => pattern.test(sentence));
}
