import type {PlacedFile} from "../files/placed-file.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import {headerName} from "../read/layout/header-name.ts";

/** Where a postcode is: metres on the Ordnance Survey's grid, and the local authority around it. */
export interface Place {
  readonly easting: number;
  readonly northing: number;
  /** Null where the lookup file gives none. */
  readonly authority: string | null;
}

/** Places by postcode, as postcodeKey writes it. */
export type Postcodes = ReadonlyMap<string, Place>;

const METRES_IN_A_MILE = 1609.3;

/** A postcode as it is compared: capitals, no blanks. */
export const postcodeKey = (postcode: string): string => postcode.replaceAll(/\s/g, "").toUpperCase();

/** The columns of a lookup file, each with its name in the ONS Postcode Directory. */
const COLUMNS: readonly (readonly string[])[] = [
  ["POSTCODE", "PCDS"],
  ["EASTING", "OSEAST1M"],
  ["NORTHING", "OSNRTH1M"],
  ["LA", "OSLAUA"]
];

/**
 * Reads the postcodes asked for from a lookup file with the columns postcode, easting, northing and la, or from the
 * ONS Postcode Directory as downloaded. Of its millions of rows only those asked for are kept in memory.
 * Null when the file lacks one of the columns or cannot be read.
 */
export async function readPostcodes(
  {folder, name}: PlacedFile,
  wanted: ReadonlySet<string>
): Promise<Postcodes | null> {
  const places = new Map<string, Place>();
  let columns: readonly number[] | null = null;
  try {
    const encoding = await encodingOf(folder, name);
    if (encoding === "empty" || encoding === "binary") return null;
    await eachRecord(folder, name, encoding, (cells) => {
      if (columns === null) {
        const names = cells.map(headerName);
        columns = COLUMNS.map((spellings) => names.findIndex((name) => spellings.includes(name)));
        return;
      }
      const [postcode, easting, northing, authority] = columns.map((index) => cells[index]?.trim() || null);
      // A row without a postcode or its grid reference tells where nothing is.
      if (!postcode || !easting || !northing) return;
      const place = {easting: Number(easting), northing: Number(northing), authority: authority ?? null};
      const key = postcodeKey(postcode);
      if (wanted.has(key) && place.easting > 0 && place.northing > 0) places.set(key, place);
    });
  } catch {
    return null;
  }
  return columns === null || (columns as readonly number[]).includes(-1) ? null : places;
}

/**
 * PL_DISTANCE: miles in a straight line from home to placement, to one decimal (SSDA903 guide: the distance between
 * the grid references of the two postcodes).
 */
export function milesBetween(home: Place, placement: Place): string {
  const metres = Math.hypot(home.easting - placement.easting, home.northing - placement.northing);
  return (Math.round((metres / METRES_IN_A_MILE) * 10) / 10).toFixed(1);
}
