import {characteristicsIn} from "./characteristics.ts";

/** Words for something that happened to somebody and that others may have heard about. */
const EVENT =
  /\b(?:died|dies|death|drowned|killed|murder\w*|suicide|inquest|arrested|charged|convicted|custody|remand(?:ed)?|prison|jail(?:ed)?|young offender institution|detained|restrained|sectioned|assault\w*|abuse[ds]?|bullied|raped?|hit|stabb\w+|pregnan\w+|gave birth|was born|hospital\w*|admitted|overdos\w*|self-harm\w*|went missing|missing|disappeared|ran away|absconded|excluded|exclusion|expelled|refused|moved|placed|split up|separated|adopted|came into (?:our )?care|left care|left it|returned home|went home|sent (?:to|away|back|home)|disclosed|alleg\w+|exploit\w*|traffick\w*|broke down|breakdown|gang|knife|deported|accident|crash\w*|injured|illness|fire)\b/i;

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Names that are not places: of rules and those who make them, and of days, which the next pattern finds. */
const NO_PLACE = `${MONTHS}|England|Britain|Cafcass|Black|Asian|White|Department|Handbook|Act|Children|Care|Regulations?|Government|Council|Court|Year|I`;

const PLACE = new RegExp(
  `\\b(?:in|at|from|near|to|outside|around)\\s+(?:the\\s+)?(?!(?:${NO_PLACE})\\b)[A-Z][a-z]+`
);

const DATE = new RegExp(
  [
    `\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`,
    `\\b(?:${MONTHS.replace("|May", "")})\\b`,
    `\\bMay \\d|\\b\\d{1,2} May\\b`,
    `\\b(?:in|since|of|last|by) (?:May|(?:19|20)\\d\\d)\\b`,
    `\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`,
    `\\b(?:Christmas|Easter|Ramadan|Eid|Diwali|half[- ]term)\\b`,
    `\\b(?:in|last|this) (?:the )?(?:spring|summer|autumn|winter)\\b`
  ].join("|")
);

/** Words for what everybody could read or watch. */
const IN_PUBLIC =
  /\b(?:newspapers?|the press|headlines?|in the news|on television|facebook|tiktok|inquest|trial|court case)\b/i;

const PERSON =
  "child|boy|girl|young person|young man|young woman|teenager|baby|toddler|infant|sibling|twin|son|daughter|grandson|granddaughter|pupil|student";

/** Words for one particular person: "a child" may be any child, but "our youngest child" is one. */
const ONE_PERSON = new RegExp(
  `\\b(?:one|another|the only|(?:the|our) (?:youngest|oldest|eldest|first|second|third|fourth|fifth|last)|a certain)(?: [\\w-]+){0,2} (?:${PERSON})\\b|\\b\\w+['’]s (?:[\\w-]+ )?(?:son|daughter|grandson|granddaughter|nephew|niece)\\b`,
  "i"
);

/** In the past tense even "a child" is one particular child: a general rule would be in the present tense. */
const A_PERSON = new RegExp(
  `\\b(?:an?|the|our|this|that|his|her)(?: [\\w-]+){0,2} (?:${PERSON})\\b|\\b(?:he|she|him|her)\\b`,
  "i"
);
const PAST =
  /\b(?:was|were|had|has been|have been|went|ran|died|left|came|gave|told|hit|disappeared|absconded|overdosed)\b|(?<!\b(?:is|are|be|being) )\bmoved\b/i;

/**
 * Does a sentence mention an event together with two characteristics, a place, a date, the public or one young person?
 * Then anybody who knows about the event knows the child, whatever the tables hide. A list of words finds too much and
 * too little: its purpose is to make a person look.
 */
export function isToldOfAChild(sentence: string): boolean {
  if (!EVENT.test(sentence)) return false;
  const characteristics = characteristicsIn(sentence);
  return (
    characteristics >= 2 ||
    [PLACE, DATE, IN_PUBLIC, ONE_PERSON].some((pattern) => pattern.test(sentence)) ||
    (PAST.test(sentence) && A_PERSON.test(sentence))
  );
}
