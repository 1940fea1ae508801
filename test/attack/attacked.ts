import {attackSite, type SiteAttacked} from "../../loaders/attack/attack-site.ts";
import {readSite} from "../../loaders/attack/gather/read-site.ts";

/** What comes of attacking the site in a folder, and those published before it; fails where there is none. */
export async function attacked(
  dir: string,
  {canaries = [], earlier = []}: {canaries?: readonly string[]; earlier?: readonly string[]} = {}
): Promise<SiteAttacked> {
  const sites = await Promise.all([dir, ...earlier].map(readSite));
  const [site, ...before] = sites.map((each) => {
    if (!each) throw new Error("There is no site.");
    return each;
  });
  if (!site) throw new Error("There is no site.");
  return attackSite(site, {canaries, earlier: before});
}
