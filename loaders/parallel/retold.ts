import {groupedBy} from "../collections/grouped-by.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {firstDay, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {EpisodeRow, HeaderRow} from "../read/rows.ts";
import type {AnyRow, Life, TableName} from "./life.ts";

/** One return in which a child is told of: a year's, or the extract of the year so far. */
export interface Telling {
  readonly from: "returns" | "extract";
  readonly year: ReportingYear;
  /** The last day that it covers. */
  readonly until: IsoDate;
}

/**
 * A life whose episodes were changed, told again as the returns would tell it: every episode in each return whose days
 * it touches, its end only where it has ended by then, and the child in the Header of each of them.
 */
export function retold(life: Life, tellings: readonly Telling[]): Life {
  const episodes = tellings.flatMap((telling) =>
    rowsOf<EpisodeRow>(life, `${telling.from}/episodes`, telling.year).map((row) => ({telling, row}))
  );
  const told = new Map<Telling, AnyRow[]>(tellings.map((telling) => [telling, []]));
  for (const same of groupedBy(episodes, ({row}) => row.began).values()) {
    const ending = same.find(({row}) => row.ended !== null)?.row;
    const last = same.at(-1);
    if (last === undefined) continue;
    for (const telling of tellings) {
      const {began} = last.row;
      const ended = ending?.ended ?? null;
      const touches =
        began <= telling.until &&
        (ended === null ? telling.until <= last.telling.until : ended >= firstDay(telling.year));
      if (!touches) continue;
      const own = same.find((one) => one.telling === telling)?.row ?? nearest(same, telling);
      const isOver = ended !== null && ended <= telling.until;
      told.get(telling)?.push({
        ...own,
        year: telling.year,
        ended: isOver ? ended : null,
        reasonEpisodeCeased: isOver ? (ending?.reasonEpisodeCeased ?? null) : null,
        reasonForPlacementChange: isOver ? (ending?.reasonForPlacementChange ?? null) : null
      });
    }
  }
  const rows = new Map(life.rows);
  for (const from of ["returns", "extract"] as const) {
    const here = tellings.filter((telling) => telling.from === from);
    put(
      rows,
      `${from}/episodes`,
      here.flatMap((telling) => told.get(telling) ?? [])
    );
    put(
      rows,
      `${from}/header`,
      here.flatMap((telling) => headersOf(life, telling, tellings, told))
    );
  }
  return {child: life.child, rows};
}

/** The child's rows of Header in one return: as they were, or the nearest year's where an episode is new to it. */
function headersOf(
  life: Life,
  telling: Telling,
  tellings: readonly Telling[],
  told: ReadonlyMap<Telling, readonly AnyRow[]>
): readonly AnyRow[] {
  const headers = rowsOf<HeaderRow>(life, `${telling.from}/header`, telling.year);
  const hadEpisodes = rowsOf<EpisodeRow>(life, `${telling.from}/episodes`, telling.year).length > 0;
  const hasEpisodes = (told.get(telling) ?? []).length > 0;
  if (!hasEpisodes) return hadEpisodes ? [] : (headers as unknown as AnyRow[]);
  if (headers.length > 0) return headers as unknown as AnyRow[];
  const all = tellings.flatMap((other) => {
    const [row] = rowsOf<HeaderRow>(life, `${other.from}/header`, other.year);
    return row === undefined ? [] : [{telling: other, row}];
  });
  return all.length === 0 ? [] : [{...nearest(all, telling), year: telling.year} as unknown as AnyRow];
}

const nearest = <Row>(of: readonly {telling: Telling; row: Row}[], {until}: Telling): Row => {
  const before = of.findLast(({telling}) => telling.until < until);
  return (before ?? (of[0] as {row: Row})).row;
};

const rowsOf = <Row extends {readonly year: ReportingYear}>(
  life: Life,
  table: TableName,
  year: ReportingYear
): readonly Row[] =>
  ((life.rows.get(table) ?? []) as unknown as readonly Row[]).filter((row) => row.year === year);

function put(rows: Map<TableName, readonly AnyRow[]>, table: TableName, content: readonly AnyRow[]): void {
  if (content.length > 0) rows.set(table, content);
  else rows.delete(table);
}
