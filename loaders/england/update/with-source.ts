import type {EnglandSource} from "../../contract/england.ts";

/** The id of a release of Explore education statistics: `ees-2025`, by the year of its last figures. */
const RELEASE = /^ees-(\d{4})$/;

/**
 * The list of sources with the release of a year in its place: before every earlier release, and so before all older
 * sources. A release that is in the list already keeps its place.
 */
export function withSource(
  sources: readonly EnglandSource[],
  year: number
): {readonly sources: readonly EnglandSource[]; readonly source: EnglandSource} {
  const id = `ees-${year}`;
  const known = sources.find((one) => one.id === id);
  if (known !== undefined) return {sources, source: known};
  const source: EnglandSource = {
    id,
    title: `DfE, Explore education statistics, Children looked after in England including adoptions, release ${year}`,
    copy: "the Department’s own files, as downloaded",
    licence: "Open Government Licence v3.0",
    note: null
  };
  const place = sources.findIndex((one) => {
    const [, of] = RELEASE.exec(one.id) ?? [];
    return of !== undefined && Number(of) < year;
  });
  return {sources: place < 0 ? [...sources, source] : sources.toSpliced(place, 0, source), source};
}
