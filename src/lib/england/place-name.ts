import type {EnglandArea} from "../../../loaders/contract/england.ts";

/** A council's name as people say it: `Bristol` for `Bristol, City of`. */
export const placeName = ({name}: Pick<EnglandArea, "name">): string =>
  name.replace(/, (City|County) of$/, "");

/** `Kent’s`, `St. Helens’`. */
export const whose = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/**
 * The last part of the address of each council's page, by its code: `bristol-city-of`, `st-helens`. A council that no longer
 * exists gives way to one of the same name, and has its last year added: `dorset-to-2019`.
 */
export function slugsOf(areas: readonly EnglandArea[]): ReadonlyMap<string, string> {
  const councils = areas.filter(({level}) => level === "Local authority");
  const ofToday = new Set(
    councils.filter(({replacedBy}) => replacedBy.length === 0).map(({name}) => slugOf(name))
  );
  return new Map(
    councils.map(({code, name, lastYear, replacedBy}) => {
      const slug = slugOf(name);
      return [code, replacedBy.length > 0 && ofToday.has(slug) ? `${slug}-to-${lastYear}` : slug];
    })
  );
}

/** Words as part of an address: small letters and digits, with a stroke for whatever is between them. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
