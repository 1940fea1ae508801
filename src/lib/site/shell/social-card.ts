import type {Release} from "../../release/release.js";

/** The picture's place on the site; `scripts/social-card.ts` drew it. */
export const SOCIAL_CARD = "/social-card.png";

/**
 * What a shared link shows: one picture for all pages. It has no figure on it, so that it can never be out of date or say
 * more than the release. A picture needs a full address, so there is none where the council has not given its site's
 * address, and none in the edition that nobody may share.
 */
export function socialCard({manifest}: Release): readonly (readonly [property: string, content: string])[] {
  const {site} = manifest.authority;
  if (site === undefined || manifest.edition === "restricted") return [];
  return [
    ["og:image", `${site.replace(/\/+$/, "")}${SOCIAL_CARD}`],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    [
      "og:image:alt",
      "Children in our care: rows of round marks, and the words “The year, told in plain sentences”."
    ]
  ];
}
