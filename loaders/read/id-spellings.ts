/** Ids of digits alone: what a spreadsheet takes for a number. */
const DIGITS = /^\d+$/;

/** Tells whether ids differ only in zeros at their start, which a spreadsheet takes away. */
export interface IdSpellings {
  /** Remembers an id. True where one was seen that differs from it in such zeros alone. */
  readonly differs: (id: string) => boolean;
  /** Whether an id has lost zeros that it has elsewhere among those seen. */
  readonly hasLostZeros: (id: string) => boolean;
}

/** Begins to compare ids. */
export function idSpellings(): IdSpellings {
  const longest = new Map<string, string>();
  return {
    differs(id) {
      if (!DIGITS.test(id)) return false;
      const digits = withoutZeros(id);
      const known = longest.get(digits);
      if (known === undefined || known.length < id.length) longest.set(digits, id);
      return known !== undefined && known !== id;
    },
    hasLostZeros: (id) => {
      const full = longest.get(withoutZeros(id));
      return DIGITS.test(id) && full !== undefined && full !== id;
    }
  };
}

const withoutZeros = (id: string): string => id.replace(/^0+/, "");
