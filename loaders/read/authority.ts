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
  neighbours: z.strictObject({set: z.string().min(1), areas: z.array(area)}),
  reportingYears: z.array(reportingYear).min(1),
  releaseNumber: z.int().min(1).default(1),
  dataTakenOn: z.iso.date(),
  extractTakenOn: z.iso.date().optional(),
  synthetic: z.boolean().default(false),
  contact: z.strictObject({name: z.string().min(1), email: z.email()}),
  site: z.url({protocol: /^https?$/}).optional(),
  england: z.enum(["all", "neighbours", "own"]).optional(),
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
      endingOn31MarchCounts: z.boolean().default(false),
      countSameCarerMoves: z.boolean().default(false),
      countTemporaryPlacements: z.boolean().default(false),
      chineseGroup: z.enum(["asian", "other"]).default("asian"),
      protectMeetings: z.boolean().default(true),
      publishCaseloadRange: z.boolean().default(true),
      hideZeros: z.boolean().default(true)
    })
    .prefault({})
}) satisfies z.ZodType<Authority>;
