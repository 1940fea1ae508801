/** Kinds of numbers that count nobody, each with the reason why it may be typed. Others go into `narrative/accepted.md`. */
const COUNT_NOBODY: readonly {readonly what: RegExp; readonly why: string}[] = [
  {
    what: /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b|\b(?:19|20)\d\d(?:\/\d\d)?\b/g,
    why: "A date counts no children. A date beside an event is found by another rule."
  },
  {
    what: /\b(?:section|regulation|article|paragraph|chapter|schedule|part) \d+[a-z]?\b/gi,
    why: "The number of a rule in a law."
  },
  {
    what: /\baged? \w+\b|\bturn(?:s|ed)? \w+\b|\b\d+ and over\b|\byear (?:\d{1,2}|\w+)\b(?= (?:pupil|boy|girl|class|group))/gi,
    why: "An age says which children are meant, not how many."
  },
  {
    what: /\b\d+ (?:working days|miles)\b|\b(?:every|per) 10,000\b/gi,
    why: "Part of a measure's definition in the Department's guidance."
  },
  {
    what: /\b(?:first|second|other) half\b|\bhalf (?:of )?(?:the|a) (?:year|term|day|hour)\b|\bquarters? of (?:the|a) year\b/gi,
    why: "A part of a year counts nobody."
  }
];

const WORDS =
  "none|nil|nought|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|halves|twice|both|trio|triplets";

/** "One" is a number only before words for people: "one share can mislead" counts nobody. */
const PEOPLE =
  "child|boy|girl|baby|teenager|young person|sibling|brother|sister|family|foster carer|carer|officer|social worker|person";

const MANY = `${PEOPLE}|children|boys|girls|babies|teenagers|siblings|brothers|sisters|families|carers|people|reviews`;

const NUMBER = new RegExp(
  [
    `\\d+(?:[.,/]\\d+)*%?|[½⅓⅔¼¾]`,
    `\\b(?:${WORDS})\\b`,
    `\\b(?:one|a single|a couple of)(?: \\w+)? (?:${PEOPLE}|children|boys|girls|people)\\b`,
    `\\b(?:only|just|all but|but) one\\b(?! of\\b)`,
    // "A third of the children" and "the third boy" count; "the first" of anything may be a figure of speech.
    `\\b(?:thirds?|quarters?|fifths?|sixths?|tenths?) of\\b`,
    `\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:\\w+ )?(?:${PEOPLE})\\b`,
    `\\bpairs? of (?:\\w+ )?(?:${MANY})\\b|\\b(?:sibling|brother|sister) pairs?\\b`
  ].join("|"),
  "gi"
);

/**
 * The numbers typed into a sentence as digits or words, as `[from, to]` within it. They come from no token, so nobody
 * has checked them and the gate does not protect them. `accepted` are words that a person has accepted.
 */
export function typedNumbers(sentence: string, accepted: readonly string[]): [number, number][] {
  const spared = [
    ...COUNT_NOBODY.flatMap(({what}) => stretches(sentence, what)),
    ...accepted.flatMap((words) => stretches(sentence, new RegExp(literally(words), "gi")))
  ];
  return stretches(sentence, NUMBER).filter(
    ([from, to]) => !spared.some(([start, end]) => start <= from && to <= end)
  );
}

const stretches = (text: string, pattern: RegExp): [number, number][] =>
  [...text.matchAll(pattern)].map(({index, 0: found}) => [index, index + found.length]);

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
