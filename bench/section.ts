import type {Measured} from "./results.ts";

/** What a run of the bench was asked for. */
export interface Settings {
  /** The built site under measurement. */
  readonly site: string;
  /** How often each page is loaded and each start timed; the median is what counts. */
  readonly repeats: number;
  /** Rows of the tables that filters are changed on. */
  readonly rows: readonly number[];
  /** How many times Thurrock's children the releases count: four, to show a line. */
  readonly scales: readonly number[];
  /** A folder for whatever the bench makes, which is deleted at its end. */
  readonly scratch: string;
  readonly say: (line: string) => void;
}

/** One part of the bench, which can run alone. */
export interface Section {
  readonly id: "pages" | "explore" | "release" | "disclosure" | "wait";
  readonly title: string;
  readonly measure: (settings: Settings) => Promise<Measured>;
}
