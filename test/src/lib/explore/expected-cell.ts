import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import type {Choices} from "../../../../src/lib/address/choices.ts";
import type {Offer, OfferedMeasure} from "../../../../src/lib/address/offer.ts";

/** A cell of Explore's table as a reader meets it: the words of the figure's heads, and of the cell's own. */
export interface CellPlace {
  readonly title: string;
  readonly subtitle: string;
  readonly row: string;
  readonly column: string;
}

/**
 * What a cell has to say, worked out from the released rows in the plainest way: the row of this measure, period, area
 * and group, its figure in the measure's decimals with its interval, or its symbol in brackets. Shares no code with the page.
 */
export function expectedCell(
  released: readonly MeasureRow[],
  choices: Choices,
  offer: Offer,
  {title, subtitle, row, column}: CellPlace
): string {
  const named = (words: string) =>
    offer.measures
      .filter(({id, name}) => choices.measures.includes(id) && words.startsWith(name))
      .sort((a, b) => b.name.length - a.name.length)[0];
  const headed = named(column);
  const measure = headed ?? named(title);
  if (!measure) throw new Error(`No chosen measure is named in “${title}” or “${column}”.`);
  const [us] = offer.areas;
  const oneArea = choices.areas.includes(us?.code ?? "") ? us?.code : choices.areas[0];
  const onlyPeriod = subtitle.split(", ").at(-1);
  const [, name = row, ownPeriod = onlyPeriod] = (headed && PERIOD_AT_END.exec(row)) || [];
  const area = choices.by ? oneArea : offer.areas.find((one) => one.name === name)?.code;
  const period = choices.across ? onlyPeriod : headed ? ownPeriod : column;
  const groups = [
    ...groupNamed(offer, choices.by, name),
    ...(choices.across ? groupNamed(offer, choices.across, column) : [])
  ];
  const found = released.find(
    (each) =>
      each.measure === measure.id &&
      each.area_code === area &&
      periodWords(each.time_period) === period &&
      (area === us?.code
        ? each.basis === "own"
        : each.basis === "published" && each.source.startsWith("DfE") && each.unit === measure.unit) &&
      groupsOf(each).sort().join() === [...groups].sort().join()
  );
  if (!found) return "[x]";
  return figureWords(found, wayShown(choices, measure, offer), measure, choices);
}

const PERIOD_AT_END = /^(.*), (\d{4}\/\d{2}(?: Q\d)?|[A-Z][a-z]{2} \d{4})$/;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function periodWords(period: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  return month ? `${MONTHS[Number(month) - 1]} ${year}` : period;
}

/** The group that a label names, as `breakdown=category`; none for `All`. */
function groupNamed(offer: Offer, breakdown: string | null, label: string): string[] {
  const words = offer.breakdowns.find(({id}) => id === breakdown);
  const category = words?.categories.find((one) => one.label === label);
  return category ? [`${breakdown}=${category.id}`] : [];
}

/** The groups that a released row is of: none for a total, one or two. */
const groupsOf = (row: MeasureRow): string[] => [
  ...(row.breakdown === "total" ? [] : [`${row.breakdown}=${row.category}`]),
  ...(row.breakdown_2 === null ? [] : [`${row.breakdown_2}=${row.category_2}`])
];

function wayShown(choices: Choices, {ways}: OfferedMeasure, offer: Offer): string | undefined {
  const lead = offer.measures.find(({id}) => id === choices.measures[0]);
  return choices.as !== lead?.ways[0] && ways.includes(choices.as) ? choices.as : ways[0];
}

function figureWords(
  row: MeasureRow,
  way: string | undefined,
  measure: OfferedMeasure,
  choices: Choices
): string {
  const symbol = `[${row.symbol || "x"}]`;
  const known = row.provenance === null ? "" : KNOWN[row.provenance];
  const whole = (value: number, unit = "") =>
    `${new Intl.NumberFormat("en-GB", {maximumFractionDigits: 0}).format(value)}${unit}${known}`;
  if (way !== measure.ways[0]) {
    if (way === "count") return row.numerator === null ? symbol : whole(row.numerator);
    return row.numerator === null || !row.denominator
      ? symbol
      : whole((100 * row.numerator) / row.denominator, "%");
  }
  const digits = {minimumFractionDigits: measure.decimals, maximumFractionDigits: measure.decimals};
  const written = (value: number) =>
    `${new Intl.NumberFormat("en-GB", digits).format(value)}${measure.unit === "%" ? "%" : ""}`;
  if (row.value === null) return symbol;
  const hasInterval = choices.intervals && !choices.across && row.lower !== null && row.upper !== null;
  return hasInterval
    ? `${written(row.value)}${known} (${written(row.lower ?? 0)} to ${written(row.upper ?? 0)})`
    : `${written(row.value)}${known}`;
}

/** The mark of where a made-up council's figure comes from. */
const KNOWN = {printed: "■", department: "◆", "made-up": "□"} as const;
