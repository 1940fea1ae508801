import {FileAttachment} from "observablehq:stdlib";
import type {EnglandWords} from "../../../loaders/contract/england.ts";
import {readAtlas} from "./atlas.js";

let words: Promise<EnglandWords> | undefined;

/** The words of England's figures, fetched once. */
export function englandWords(): Promise<EnglandWords> {
  words ??= FileAttachment("./atlas.json")
    .json()
    .then(readAtlas)
    .catch((error: unknown) => {
      words = undefined;
      throw error;
    });
  return words;
}
