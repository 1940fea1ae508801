/** One statutory code list: each code as it is written in a return, its meaning, and the years that allow it. */
export type CodeList = Readonly<Record<string, Code>>;

export interface Code {
  /** What the code means, in the guidance's words. */
  readonly label: string;
  /** The first collection year (by the year it ends in) that allows the code; absent: always did. */
  readonly firstYear?: number;
  /** The last collection year that allows the code; absent: still does. */
  readonly lastYear?: number;
}

/** What a spelling stands for, and the collection years that allow it. */
export type Meaning<T> = Pick<Code, "firstYear" | "lastYear"> & {readonly means: T};
