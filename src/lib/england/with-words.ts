import type {EnglandArea, EnglandWords} from "../../../loaders/contract/england.ts";
import {countText} from "../../words/count-text.js";
import type {With} from "./choices.js";
import {listOf} from "./compared-with.js";

/** Whom a council is compared with, to choose from and inside a sentence. */
export interface WithWords {
  /** `The ten most like it, by the Department’s model of May 2025` */
  readonly choice: string;
  /** `the ten councils most like it` */
  readonly many: string;
}

/** Whom a choice compares with, in words. */
export function withWords(
  words: Pick<EnglandWords, "neighbours">,
  whom: With,
  area: Pick<EnglandArea, "region" | "code">
): WithWords {
  const list = listOf(words, whom);
  if (list !== null) {
    const size = list.of.get(area.code)?.length ?? 10;
    return {choice: list.name, many: `the ${size === 10 ? "ten" : countText(size)} councils most like it`};
  }
  const region = area.region?.name ?? "its region";
  return whom === "region"
    ? {choice: `Its region, ${region}`, many: `the other councils in ${inRegion(region)}`}
    : {choice: "All councils in England", many: "all other councils in England"};
}

/** `the North West`, `Inner London`, `Yorkshire and The Humber`: some regions have an article. */
const inRegion = (name: string): string => (/^(North|South|East|West)\b/.test(name) ? `the ${name}` : name);
