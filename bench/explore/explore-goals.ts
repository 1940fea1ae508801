import {type Comparison, figureOf, type Goal} from "../results.ts";
import {ratio, written} from "../written.ts";
import {BARE, OURS, OURS_IN_SQL} from "./engine-start.ts";
import {CUBE, SQL} from "./linked-views.ts";

/** Milliseconds that the 95th of 100 changes may take to compute, by the most rows that this holds for. */
const LIMITS = [
  {rows: 300, milliseconds: 16},
  {rows: 84_000, milliseconds: 50}
] as const;

/** What the explorer and its linked views set out to be, held against what was measured. */
export function exploreGoals(
  start: Comparison,
  linked: readonly {readonly rows: number; readonly views: Comparison}[]
): readonly Goal[] {
  const bare = figureOf(start, BARE, "cold");
  const ours = figureOf(start, OURS, "cold");
  const sql = figureOf(start, OURS_IN_SQL, "cold");
  return [
    {
      goal: "The explorer ready in 1.1 times the bare engine",
      measured: ratio(ours, bare),
      met: ours !== null && bare !== null && ours <= 1.1 * bare,
      limit: "the machine was busy: a figure needs the file of the release and no engine"
    },
    {
      goal: "A question in SQL answered in 1.1 times the bare engine",
      measured: ratio(sql, bare),
      met: sql !== null && bare !== null && sql <= 1.1 * bare,
      limit:
        "the engine starts only once SQL is asked for, so the page and its scripts come first, and then the release has to be put into it"
    },
    ...linked.flatMap(({rows, views}) => {
      const computing = figureOf(views, CUBE, "most") ?? Number.NaN;
      const fastest = Math.min(
        ...SQL.map((name) => figureOf(views, name, "median") ?? Number.POSITIVE_INFINITY)
      );
      const median = figureOf(views, CUBE, "median") ?? Number.NaN;
      const shown = figureOf(views, CUBE, "shown") ?? Number.NaN;
      const redrawn = figureOf(views, CUBE, "redrawn") ?? Number.NaN;
      const most = LIMITS.find((limit) => rows <= limit.rows)?.milliseconds;
      const many = rows.toLocaleString("en-GB");
      return [
        ...(most === undefined
          ? []
          : [
              {
                goal: `${many} rows: 95 of 100 changes computed in under ${most} ms, by a cube`,
                measured: written(computing, "milliseconds"),
                met: computing < most,
                limit: "the machine was busy"
              }
            ]),
        {
          goal: `${many} rows: a cube never slower than the fastest SQL engine`,
          measured: `${ratio(fastest, median)} as fast`,
          met: median <= fastest,
          limit: "the machine was busy"
        },
        {
          goal: `${many} rows: a change on screen within twice Plot’s own redraw, by a cube`,
          measured: `${(shown / redrawn).toFixed(1)} ×`,
          met: shown <= 2 * redrawn,
          limit: "the machine was busy"
        }
      ];
    })
  ];
}
