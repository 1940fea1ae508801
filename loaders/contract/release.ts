import type {EnglandPages} from "./authority.ts";
import type {BreakdownId, TableBreakdownId} from "./breakdowns.ts";
import type {ComparedWith} from "./comparators.ts";
import type {FigureKey, FigureSymbol, GeographicLevel, TimeIdentifier} from "./figure-key.ts";
import type {FileMark} from "./file-mark.ts";
import type {KeyColumn} from "./key-columns.ts";
import type {MeasureId} from "./measure-ids.ts";
import type {Provenance} from "./provenance.ts";
import type {ThemeId} from "./themes.ts";

/** The release as it is in its files: all that a page or a browser can see. Nothing here is secret. */

/** One row of `measures.parquet` and `measures.csv`: one published figure. Columns in this order. */
export interface MeasureRow {
  /** `2018/19`, `2018/19 Q1` or `2018-04`. */
  readonly time_period: string;
  readonly time_identifier: TimeIdentifier;
  readonly geographic_level: GeographicLevel;
  readonly area_code: string;
  readonly area_name: string;
  /** Catalogue id, also the page's address. */
  readonly measure: MeasureId;
  readonly breakdown: string;
  readonly category: string;
  readonly breakdown_2: string | null;
  readonly category_2: string | null;
  /** Whole numbers; null when hidden or when the figure is not made of counts. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The figure in `unit`, and its 95% interval; null when hidden or when there is none. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly symbol: FigureSymbol;
  readonly basis: "own" | "published";
  readonly source: string;
  /** Of a made-up council's own area: where the figure comes from. Null for a real council, and for other areas. */
  readonly provenance: Provenance | null;
}

/** One row of `comparisons.parquet` and `.csv`: a figure of ours beside another, and whether chance could explain it. */
export interface ComparisonRow extends Pick<MeasureRow, KeyColumn> {
  readonly compared_with: ComparedWith;
  /** The period of the other figure: comparators lag behind, and the page must name their year. */
  readonly their_period: string;
  readonly their_value: number | null;
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** `not comparable` where definitions or years differ, with `reason`. */
  readonly verdict: "higher" | "lower" | "no clear difference" | "same" | "not comparable" | "not available";
  readonly reason: string | null;
  /**
   * The share of false alarms among the comparisons of its family that are at least as striking (Benjamini and Hochberg);
   * up to 0.05 the verdict is higher or lower. A family is all totals of one period and kind of comparison, or the groups
   * of one measure. Null where there is no verdict by chance, or no family.
   */
  readonly q_value: number | null;
  readonly their_source: string;
  /** Of a made-up council: the less certain of the two figures of ours that it rests on. Null for a real council. */
  readonly provenance: Provenance | null;
}

/** A category of a breakdown, in the order to show it. */
export interface CategoryWords {
  readonly id: string;
  readonly label: string;
}

export interface BreakdownWords {
  readonly id: BreakdownId;
  readonly label: string;
  /** Ordinal breakdowns (age, distance) keep this order on charts; others too: order never depends on hidden values. */
  readonly ordinal: boolean;
  readonly categories: readonly CategoryWords[];
}

/** `catalogue.json`: what each measure means, for pages and the data dictionary. */
export interface CatalogueFile {
  readonly measures: readonly MeasureWords[];
  readonly breakdowns: readonly BreakdownWords[];
}

export interface MeasureWords {
  readonly id: MeasureId;
  /** `Three or more placements in the year` */
  readonly name: string;
  /** The question a councillor asks: `Do they have to keep moving?` */
  readonly question: string;
  /** The heading that it is listed under. */
  readonly theme: ThemeId;
  /** What is counted, in words that can follow a number: `children who lived in three or more places in the year`. */
  readonly numerator: string;
  readonly denominator: string | null;
  /** `lived in three or more places in the year`: follows "9 in 100 children looked after". */
  readonly phrase: string;
  /** `children looked after on 31 March`: whom the share is of. */
  readonly people: string;
  readonly leavesOut: string;
  readonly unit: string;
  readonly decimals: number;
  readonly better: "higher" | "lower" | "neither";
  readonly counts: "children" | "meetings" | "cases" | "staff";
  /** Only children of this age and over are counted, in completed years. */
  readonly fromAge?: number;
  /** The figure in a sentence with `{share}` in it, where name and phrase make no good one. */
  readonly sentence?: string;
  /**
   * What is counted several times over in the total, so that its cases are not separate ones: the answers of one audit, the
   * months of one officer. The total has no interval and no verdict.
   */
  readonly repeats?: "audits" | "officers" | "reviews";
  /** For a rate or an index: the measure that is the count behind it. */
  readonly countedBy?: MeasureId;
  /** Its total is 100% by definition, so that only its parts say anything. */
  readonly isWhole?: true;
  readonly timeIdentifier: TimeIdentifier;
  /** Every declared table: `[]` the total, `["sex"]`, `["ethnic-group", "age-band"]`. */
  readonly tables: readonly (readonly TableBreakdownId[])[];
  /** Those of its quarters, in a council that publishes a paper each quarter; absent where it has no quarters of its own. */
  readonly quarters?: readonly (readonly TableBreakdownId[])[];
  readonly guidance: string;
  readonly traps: readonly string[];
}

/** `notes.json`: what the consistency checks found, each in one calm sentence. */
export interface NoteRow {
  readonly id: string;
  readonly measures: readonly MeasureId[];
  readonly timePeriod: string | null;
  /** A short bold finding: `Two averages outside their own range`. */
  readonly heading: string;
  readonly sentence: string;
  /** A question for the meeting that follows from it; null where none does. */
  readonly ask: string | null;
}

/** One row of `changes.csv`: a figure that this release does not give as the release before it did. */
export interface ChangeRow extends Pick<MeasureRow, Exclude<KeyColumn, "measure"> | "area_name" | "unit"> {
  /** That of an earlier release may have left the catalogue since. */
  readonly measure: string;
  readonly change: "revised" | "added" | "withdrawn" | "now hidden" | "now shown";
  /** The two published figures; null where one release has none, and both null where either hides it. */
  readonly before: number | null;
  readonly now: number | null;
  /** An id of `reasons` in `history.json`. */
  readonly why: string;
}

/** `history.json`: what was published before, what is different since, and what was put right. */
export interface HistoryFile {
  /** Releases kept unchanged, the newest first. */
  readonly published: readonly PublishedRelease[];
  /** The release that `changes.csv` compares with; null for a first one. */
  readonly comparedWith: {readonly release: string; readonly publishedOn: string} | null;
  /** What else is different between the two, each a sentence. */
  readonly causes: readonly string[];
  /**
   * Figures of groups that changed by so few children that `changes.csv` leaves them out, by measure: the change would
   * describe the very children who came late.
   */
  readonly withheld: readonly {readonly measure: string; readonly figures: number}[];
  /** Why a figure may have changed, in words, by the ids that `changes.csv` uses. */
  readonly reasons: readonly {readonly id: string; readonly words: string}[];
  /** The newest first. */
  readonly corrections: readonly Correction[];
}

/** A release that was put online, and is served unchanged at `/published/2018-19-1/`. */
export interface PublishedRelease {
  readonly release: string;
  /** Its release number in an address: `2018-19-1`. */
  readonly slug: string;
  /** yyyy-mm-dd */
  readonly publishedOn: string;
  readonly dataTakenOn: string;
  readonly reportingYears: readonly string[];
  readonly software: string;
  readonly approvedBy: {readonly name: string; readonly role: string; readonly approvedOn: string} | null;
  readonly files: readonly ({readonly name: string} & FileMark)[];
}

/** A notice of something published that was wrong. */
export interface Correction {
  /** yyyy-mm-dd */
  readonly date: string;
  /** The release that puts it right. */
  readonly release: string;
  /** Who answers for it: a name and a role, which are public. */
  readonly by: string;
  readonly measures: readonly string[];
  readonly years: readonly string[];
  /** Paragraphs. */
  readonly words: readonly string[];
}

/** `manifest.json`. No date of building: the same input gives the same bytes. */
export interface Manifest {
  readonly release: string;
  readonly edition: "public" | "restricted";
  readonly authority: {
    readonly name: string;
    readonly code: string;
    readonly region: {readonly code: string; readonly name: string};
    readonly neighbours: {
      readonly set: string;
      readonly areas: readonly {readonly code: string; readonly name: string}[];
    };
    readonly contact: {readonly name: string; readonly email: string};
    /** Where the public site is online, where the council has said so. */
    readonly site?: string | undefined;
    /** Which councils have a page among England's, where it is not all. */
    readonly england?: EnglandPages | undefined;
  };
  readonly synthetic: boolean;
  readonly reportingYears: readonly string[];
  readonly dataTakenOn: string;
  /** The part of the current year that an in-year extract covers; absent where there is no extract. */
  readonly extract?: {
    /** `2019/20 Q1` */
    readonly quarter: string;
    /** The last day of that quarter. */
    readonly until: string;
    readonly takenOn: string;
  };
  readonly software: {readonly name: string; readonly version: string};
  /** One keyed hash over every input file; tells that inputs changed, nothing else. */
  readonly inputs: string;
  readonly switches: Readonly<Record<string, boolean | string>>;
  readonly targets: readonly {
    readonly measure: string;
    readonly year: string;
    readonly from: number;
    readonly to: number | null;
  }[];
  /** A release is a draft until somebody answers for it, and again when anything that it was made of changes. */
  readonly approval:
    | {
        readonly status: "approved";
        readonly by: {readonly name: string; readonly role: string; readonly approvedOn: string};
      }
    | {readonly status: "draft"; readonly because: string};
  readonly findings: {readonly errors: number; readonly warnings: number; readonly notes: number};
  readonly files: readonly ({readonly name: string; readonly rows: number | null} & FileMark)[];
}

/** `certificate.json`: how the release was protected and what the audit found. Public: it holds no hidden number. */
export interface Certificate {
  readonly threshold: number;
  readonly cells: number;
  readonly published: number;
  readonly hidden: number;
  /** Hidden because small, and hidden only to protect those; both null where either is so few that it would tell which. */
  readonly hiddenBecauseSmall: number | null;
  readonly hiddenToProtect: number | null;
  readonly relations: number;
  readonly facts: number;
  /** Hidden counts that the audit attacked, how many stayed as uncertain as promised, were narrowed, or exact. */
  readonly attacked: number;
  readonly proven: number;
  readonly narrowed: number;
  readonly exact: number;
  /**
   * Attacked counts by what supports them. `classesKept`: two made-up councils that would have published the same show
   * both ends, and no hidden count leaves its class in them. `shown`: such councils show both ends, and one does.
   * `open`: no relation that is known breaks them, and the search has not found councils for both ends. Null where one
   * of these is so few that it could be guessed which.
   */
  readonly councils: {
    readonly classesKept: number;
    readonly shown: number;
    readonly open: number;
  } | null;
  readonly method: string;
  /** What the proof is known to miss, in plain words; null where nothing is. */
  readonly knownGap: string | null;
  readonly optimal: boolean;
  /** Tables of which every cell is hidden, because nothing less protects the children in them. */
  readonly withheld: readonly Pick<FigureKey, "measure" | "timePeriod" | "breakdown" | "breakdown2">[];
  /** What an attacker can and cannot learn, limits included, in plain words. */
  readonly limits: readonly string[];
  /** Per measure: cells and hidden cells. */
  readonly measures: readonly {
    readonly measure: MeasureId;
    readonly cells: number;
    readonly hidden: number;
  }[];
}

/** `risk.json`, of the restricted edition alone: how easily its children could be recognised. */
export interface Risk {
  readonly year: string;
  readonly children: number;
  /** Breakdowns that somebody may know of a child without seeing a record. */
  readonly knowable: readonly string[];
  /** For each number of breakdowns: how many children are the only one with their categories in some choice of so many. */
  readonly unique: readonly {readonly attributes: number; readonly children: number}[];
  /**
   * Children whose legal status follows from sex, age band and ethnic group, because all who share these have the
   * same one (groups that are not 2-diverse, in the words of Machanavajjhala et al. 2007).
   */
  readonly legalStatusGivenAway: number;
}
