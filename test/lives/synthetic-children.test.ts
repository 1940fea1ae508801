import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {returnsToCheck} from "../../loaders/check/returns-to-check.ts";
import {RULES} from "../../loaders/check/rules.ts";
import {memoryFolder} from "../../loaders/files/memory-folder.ts";
import {addBit, butNot, noBits} from "../../loaders/lives/bits.ts";
import {type Column, seenIn} from "../../loaders/lives/seen.ts";
import {partOf, tablesOfCatalogue} from "../../loaders/lives/tables.ts";
import {isTurn} from "../../loaders/lives/years.ts";
import {OBSERVED} from "../../loaders/measures/relations/observed.ts";
import {type Part, parsedTemplate, type Template} from "../../loaders/measures/relations/template.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import type {RowSource} from "../../loaders/read/rows.ts";
import {synthesise} from "../../loaders/synthetic/synthesise.ts";
import {projectRoot} from "../../scripts/project-root.mjs";

/*
 * The observed relations are true of many made-up lives. Here they are held against children whom another generator
 * made, one by one: a relation that is no law would be broken by one of them.
 */

const SEEDS = Array.from({length: Number(process.env.SYNTHETIC_SEEDS ?? 2)}, (_, index) => index + 1);

const TEMPLATES = OBSERVED.map(parsedTemplate);

async function folderOfSeed(seed: number) {
  const authority = readFileSync(join(projectRoot, "data/authority.json"), "utf8");
  const {folder} = await readDataFolder(memoryFolder([...synthesise(seed), ["authority.json", authority]]));
  return folder;
}

/** The children of a folder as lives, and who of them is out of the ordinary. */
async function childrenOf(seed: number) {
  const folder = await folderOfSeed(seed);
  const children = new Map<string, number>();
  const owners = new Map<string, number>();
  const placeOf = ({file, line}: RowSource) => `${file}:${line}`;
  const {reviews, midpointReviews, initialHealthAssessments, siblings} = folder.service;
  const rows: {readonly child: string; readonly source: RowSource}[] = [
    ...Object.values(folder.returns).flat(),
    ...(reviews ?? []),
    ...(midpointReviews ?? []),
    ...(initialHealthAssessments ?? []),
    ...(siblings ?? [])
  ];
  for (const {child, source} of rows) {
    if (!children.has(child)) children.set(child, children.size);
    owners.set(placeOf(source), children.get(child) ?? Number.NaN);
  }
  // Each row needs a line of its own, since reviews are told apart by theirs.
  const lines = new Map([...owners.keys()].map((place, index) => [place, index]));
  const lifeAt = (source: RowSource) => owners.get(placeOf(source)) ?? Number.NaN;
  const unusual = new Set(
    folder.returns.episodes
      .filter(({began, ended}) => isTurn(began) || (ended !== null && isTurn(ended)))
      .map(({source}) => lifeAt(source))
  );
  const toCheck = returnsToCheck(folder.returns, folder.service);
  for (const {source} of RULES.flatMap((rule) => rule.breaks(toCheck))) unusual.add(lifeAt(source));
  return {
    lives: {
      rows: {returns: folder.returns, service: folder.service},
      number: children.size,
      lifeAt,
      lineOf: (source: RowSource) => lines.get(placeOf(source)) ?? Number.NaN
    },
    unusual,
    switches: folder.authority.switches
  };
}

const nameOf = ({population, when, where, except}: Part): string =>
  [population, when, ...[...where].sort(), except === null ? "" : `not ${except}`].join("|");

/** For each part of a relation, the units that are in it. */
function unitsOf(columns: readonly Column[]) {
  const units = new Map<string, Uint32Array>();
  for (const {table, cells} of columns)
    table.cells.forEach((conditions, index) => {
      const bits = noBits(cells.length);
      cells.forEach((cell, unit) => {
        if (cell === index + 1) addBit(bits, unit);
      });
      units.set(nameOf(partOf(table, conditions)), bits);
    });
  return units;
}

/** The units in one of the left parts and in none of the right ones. */
function breaking({these, those}: Template, units: ReadonlyMap<string, Uint32Array>): readonly number[] {
  const right = those.map((part) => units.get(nameOf(part)));
  return these.flatMap((part) => {
    let left = units.get(nameOf(part));
    if (left === undefined) return [];
    for (const bits of right) if (bits !== undefined) left = butNot(left, bits);
    const all = left;
    return Array.from({length: all.length * 32}, (_, unit) => unit).filter(
      (unit) => ((all[unit >> 5] ?? 0) >>> (unit & 31)) & 1
    );
  });
}

test.each(SEEDS)(
  "no child of seed %i breaks a relation, but for those who break a rule of the return or come on the very day",
  async (seed) => {
    const {lives, unusual, switches} = await childrenOf(seed);
    const {children, meetings} = seenIn(lives, tablesOfCatalogue(), switches);
    const [byChild, byMeeting] = [unitsOf(children), unitsOf(meetings)];
    const isOfMeetings = ({these, those}: Template) =>
      [...these, ...those].every((part) => byMeeting.has(nameOf(part)));
    const broken = TEMPLATES.flatMap((template, index) => {
      if (isOfMeetings(template)) return breaking(template, byMeeting).length > 0 ? [OBSERVED[index]] : [];
      const children = breaking(template, byChild).map((unit) => unit % lives.number);
      return children.every((child) => unusual.has(child)) ? [] : [OBSERVED[index]];
    });
    expect(broken).toEqual([]);
  }
);
