import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {funnel} from "../../charts/funnel.js";
import {funnelLimits} from "../../charts/funnel-limits.js";
import {smallMultiples} from "../../charts/small-multiples.js";
import {strip} from "../../charts/strip.js";
import {ENGLAND} from "../../contract/area-code.js";
import {comparisonVerdict} from "../../words/comparison-verdict.js";
import {countOf, countText, lowerFirst, sentenceCase} from "../../words/count-text.js";
import {neighboursHigher} from "../../words/neighbours-higher.js";
import {numberText} from "../../words/number-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {isShown, rowsShown} from "../../words/shown-figure.js";
import {SIMILAR} from "../../words/similar-councils.js";
import {verdictText} from "../../words/verdict.js";
import {isComparable, otherAreas} from "../figures/areas.js";
import {figureBlock} from "../figures/figure-block.js";
import type {FigureParts} from "../figures/figure-parts.js";
import {pointOf} from "../figures/point-of.js";
import {html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {latestYear} from "../release/latest-year.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearlySeries} from "../release/yearly-series.js";

const RATE = "looked-after-rate";

/** The rate is of so many children. */
const PER = 10_000;

/** Standard errors to either side that 95% of what chance gives lies within. */
const Z95 = 1.96;

/** Our authority among its neighbours, the region and England: by size, measure by measure, and over the years. */
export function comparePage(release: Release): Page {
  const year = latestYear(release);
  const {name, neighbours, region} = release.manifest.authority;
  return {
    head: {
      title: "Compare",
      description: `${name} compared with ${SIMILAR}, ${region.name} and England, ${year}.`
    },
    body: html`
<h1>How ${name} compares</h1>
<p class="subtitle">${name} next to the ${countOf(neighbours.areas.length, "council", "councils")} most like it, ${region.name} and England, in ${year} or the newest year that we hold for them. Higher is not better or worse: a difference is a reason to ask, not proof of a problem. How the councils were chosen: ${neighbours.set}.</p>
<div class="beside">${figureBlock(rateFunnel(release, year))}</div>
<section class="section strips" aria-labelledby="strips-heading"><h2><span id="strips-heading">Measure by measure</span></h2>
<p class="subtitle">Each dot is a council. The tall mark is England. <b class="us">The blue dot is ${name}</b>, with its 95% interval where there is one.</p>
${release.catalogue.measures.filter(({unit}) => isComparable(unit)).map((words) => figureBlock(stripOf(release, words, year)))}
</section>
<div class="beside">${figureBlock(overTheYears(release, year))}</div>`,
    scripts: [PAGE_SCRIPTS.figures]
  };
}

const areasOf = (release: Release) => [
  release.manifest.authority,
  ...otherAreas(release).filter(({code}) => code !== release.manifest.authority.region.code)
];

const roleOf = (release: Release, code: string) =>
  code === release.manifest.authority.code
    ? ("us" as const)
    : code === ENGLAND.code
      ? ("england" as const)
      : ("other" as const);

/** The rate of each council by the number of children who live there, with the spread that chance alone would give. */
function rateFunnel(release: Release, year: string): FigureParts | null {
  const rows = areasOf(release).map(({code, name}) => {
    const figure = findFigure(release, {measure: RATE, period: year, area: code});
    const count = findFigure(release, {measure: "children-looked-after", period: year, area: code})?.value;
    // Publishers give the number and the rate, not the size. The number divided by the rate is the size.
    const size =
      figure?.denominator ?? (count && figure?.value ? Math.round((1e4 * count) / figure.value) : null);
    return {code, name, figure, size};
  });
  const england = rows.find(({code}) => code === ENGLAND.code)?.figure?.value;
  const councils = rowsShown(rows).flatMap((row) =>
    row.code !== ENGLAND.code && row.size !== null ? [{...row, size: row.size}] : []
  );
  if (england == null || councils.length < 3) return null;
  const words = measureWords(release, RATE);
  const outside = councils.filter(({figure, size}) => {
    const {low, high} = funnelLimits(england, size, PER, Z95);
    return figure.value < low || figure.value > high;
  }).length;
  return {
    id: "rate-by-size",
    level: 2,
    title:
      outside === 0
        ? "No council is outside what chance alone would give"
        : `${sentenceCase(countText(outside))} of ${countOf(councils.length, "council", "councils")} ${outside === 1 ? "is" : "are"} outside what chance alone would give`,
    subtitle: `${words.name} per 10,000, 31 March, by number of children in the area, ${year}. Shaded: what chance alone would give around England’s rate (inner 95%, outer 99.8%)`,
    draw: (paper) =>
      funnel(
        {
          unit: words.unit,
          decimals: words.decimals,
          centre: england,
          per: PER,
          sizeLabel: "Children under 18 who live in the area",
          points: councils.map(({code, name, figure, size}) => ({
            label: name,
            role: roleOf(release, code),
            size,
            value: figure.value
          }))
        },
        paper
      ),
    reading: `By chance alone about one council in 20 would be outside the inner band; ${outside === 0 ? "none" : numberText(outside)} of ${numberText(councils.length)} ${outside === 1 ? "is" : "are"}. Need differs between councils as well as luck, so being outside is a reason to ask, not proof of a problem. How we draw the bands is on the methods page.`,
    table: {
      caption: `Rates and numbers of children, ${year}`,
      columns: ["Area", "Rate", "Children who live there"],
      rows: councils.map(({code, name, figure, size}) => ({
        cells: [name, markedText(figure, words.decimals), numberText(size)],
        ours: roleOf(release, code) === "us"
      }))
    },
    figures: councils.map(({figure}) => figure)
  };
}

/** One measure on one line, in the newest year that England has a figure for. */
function stripOf(release: Release, words: MeasureWords, latest: string): FigureParts | null {
  const {authority, reportingYears} = release.manifest;
  const at = (area: string, period: string) => findFigure(release, {measure: words.id, period, area});
  const year = reportingYears.findLast(
    (one) => one <= latest && at(ENGLAND.code, one)?.value != null && at(authority.code, one)?.value != null
  );
  const ours = year ? at(authority.code, year) : null;
  if (!year || !isShown(ours)) return null;
  const rows = areasOf(release).map(({code, name}) => ({code, name, figure: at(code, year)}));
  const others = rowsShown(rows).filter(({code}) => roleOf(release, code) === "other");
  const higher = others.filter(({figure}) => figure.value > ours.value).length;
  const comparison = findComparison(release, ours, "england");
  // The title says once that it is an example.
  const verdict = comparisonVerdict(
    ours,
    comparison && {...comparison, provenance: null},
    words.decimals,
    "England"
  );
  return {
    id: `compare-${words.id}`,
    title: `${words.name}: ${lowerFirst(verdict.bold).replace(/\.$/, "")}`,
    subtitle: `${year}. ${others.length === 0 ? "No similar council has a figure." : `${neighboursHigher(higher, others.length)}.`}`,
    draw: (size) =>
      strip(
        {
          unit: words.unit,
          decimals: words.decimals,
          points: rows.map(({code, name, figure}) => ({
            ...pointOf(figure, name),
            role: roleOf(release, code)
          }))
        },
        size
      ),
    reading: verdictText(verdict),
    table: {
      caption: `${words.name}, ${year}`,
      columns: ["Area", "Figure"],
      rows: rows.map(({code, name, figure}) => ({
        cells: [name, markedText(figure, words.decimals)],
        ours: roleOf(release, code) === "us"
      }))
    },
    figures: rows.map(({figure}) => figure)
  };
}

/** The rate of each council over the years, England dashed in each. */
function overTheYears(release: Release, year: string): FigureParts | null {
  const words = measureWords(release, RATE);
  const rows = areasOf(release).map(({code, name}) => ({
    code,
    name,
    series: yearlySeries(release, {measure: RATE, area: code})
  }));
  const known = rows.filter(({series}) => rowsShown(series).length > 0);
  const england = known.find(({code}) => code === ENGLAND.code);
  const councils = known.filter(({code}) => code !== ENGLAND.code);
  if (councils.length < 2) return null;
  const asSeries = ({code, name, series}: (typeof known)[number]) => ({
    label: name,
    role: roleOf(release, code),
    points: series.map(({year: label, figure}) => pointOf(figure, label))
  });
  return {
    id: "rate-over-the-years",
    level: 2,
    title: "The rate in each council, year by year",
    subtitle: `${words.name} per 10,000, 31 March, up to ${year}. Same scale throughout; the dashed line is England`,
    draw: (size) =>
      smallMultiples(
        {
          unit: words.unit,
          decimals: words.decimals,
          panels: councils.map(asSeries),
          reference: england && asSeries(england)
        },
        size
      ),
    reading: `Each panel is one council. The number at the end is for ${year}.`,
    table: {
      caption: `${words.name} over the years`,
      columns: ["Area", ...(councils[0]?.series ?? []).map((one) => one.year)],
      rows: known.map(({code, name, series}) => ({
        cells: [name, ...series.map(({figure}) => markedText(figure, words.decimals))],
        ours: roleOf(release, code) === "us"
      }))
    },
    figures: known.flatMap(({series}) => series.map(({figure}) => figure))
  };
}
