import {z} from "zod";
import {AREA_CODE, type AreaCode} from "../contract/area-code.ts";
import type {Authority} from "../contract/authority.ts";

const areaCode = z
  .string()
  .regex(AREA_CODE, "a nine-character code of the Office for National Statistics, E and eight digits")
  .transform((code) => code as AreaCode);

const area = z.strictObject({code: areaCode, name: z.string().min(1)});

const reportingYear = z.string().regex(/^\d{4}\/\d{2}$/, "a reporting year such as 2018/19");

/**
 * `authority.json`: the council, the areas it is compared with, its targets and its switches. Every switch has the
 * default that the shipped council uses, so that a new council writes only its name.
 */
export const authoritySchema = z.strictObject({
  name: z.string().min(1),
  code: areaCode,
  region: area,
  /** Statistical neighbours; the set is named because there is more than one. */
  neighbours: z.strictObject({set: z.string().min(1), areas: z.array(area)}),
  /** Years to report on; the last is the year of the report. */
  reportingYears: z.array(reportingYear).min(1),
  /** Number of this release of the last reporting year, from 1. */
  releaseNumber: z.int().min(1).default(1),
  /** The day on which the extracts were taken, yyyy-mm-dd: shown as "data as at". */
  dataTakenOn: z.iso.date(),
  /** The day on which the in-year extract was taken, if returns/ has one: shown on the quarter's paper. */
  extractTakenOn: z.iso.date().optional(),
  /** True when the children in the folder are made up; every page then says so. */
  synthetic: z.boolean().default(false),
  /** Who answers questions about the figures. */
  contact: z.strictObject({name: z.string().min(1), email: z.email()}),
  /** The address of the public site, `https://…`: shared links then show its card. */
  site: z.url({protocol: /^https?$/}).optional(),
  /** The figures that the council aims for, by measure id. */
  targets: z
    .array(
      z.strictObject({
        measure: z.string(),
        year: reportingYear,
        from: z.number(),
        to: z.number().nullable().default(null)
      })
    )
    .default([]),
  switches: z
    .strictObject({
      /** Is a child whose episode ended on 31 March, other than by X1, still looked after on that day? */
      endingOn31MarchCounts: z.boolean().default(false),
      /** Is a move with the same carer (RNE T or U) a new placement? */
      countSameCarerMoves: z.boolean().default(false),
      /** Is a temporary placement (T0 to T4) a placement of its own? */
      countTemporaryPlacements: z.boolean().default(false),
      /** Are Chinese children counted as Asian, as in the census, or in the other ethnic group, as in some older tools? */
      chineseGroup: z.enum(["asian", "other"]).default("asian"),
      /** Protect counts of meetings and cases (reviews, disputes, audits) like counts of children. */
      protectMeetings: z.boolean().default(false),
      /** Publish the lowest and highest caseload, although an officer could be recognised by it. */
      publishCaseloadRange: z.boolean().default(true),
      /** Allow a zero in a two-way table to be hidden to protect other counts. */
      hideZeros: z.boolean().default(true)
    })
    .prefault({})
}) satisfies z.ZodType<Authority>;
