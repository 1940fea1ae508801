import type {AlreadyPublic} from "../contract/already-public.ts";
import type {ChildRow} from "../contract/child-columns.ts";
import type {RestrictedContents} from "../contract/contents.ts";
import type {CatalogueFile, Certificate} from "../contract/release.ts";
import {required} from "../contract/required.ts";
import {gatedFigures} from "../disclosure/gated-figures.ts";
import {policyOf} from "../disclosure/policy.ts";
import type {Counted} from "../measures/counted.ts";
import {contentsOf} from "../release/contents.ts";
import {riskOf} from "./risk.ts";

/** The contents of the restricted edition. They are never written where a public site is built. */
export function restrictedContents(
  counted: Counted,
  children: readonly ChildRow[],
  around: AlreadyPublic,
  catalogue: CatalogueFile
): RestrictedContents {
  const everything = {...policyOf(around.authority.switches), smallestMean: 1, publishCaseloadRange: true};
  const figures = gatedFigures(counted, new Set(), everything);
  const cells = counted.counts.filter(({shown}) => shown).length;
  const lastYear = required(around.authority.reportingYears.toSorted().at(-1), "the last reporting year");
  return {
    ...contentsOf(figures, nothingHidden(cells), around, catalogue),
    children,
    risk: riskOf(children, lastYear)
  };
}

const nothingHidden = (cells: number): Certificate => ({
  threshold: 0,
  cells,
  published: cells,
  hidden: 0,
  hiddenBecauseSmall: 0,
  hiddenToProtect: 0,
  relations: 0,
  facts: 0,
  attacked: 0,
  proven: 0,
  narrowed: 0,
  exact: 0,
  councils: null,
  method: "None: this is the restricted edition, in which nothing is hidden.",
  knownGap: null,
  optimal: true,
  withheld: [],
  limits: ["Whoever holds this edition can recognise children. It must not leave the council."],
  measures: []
});
