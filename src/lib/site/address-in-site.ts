import {required} from "../../contract/required.js";

/**
 * Where an address that a page names leads within the site, from its root: `../data` on `/measures/uasc` leads to
 * `/data`. Null where it leads out of the site.
 *
 * @param path the page's own address, from the root
 */
export function resolvedAddress(path: string, target: string): string | null {
  if (/^\w+:/.test(target) || target.startsWith("#")) return null;
  const whole =
    target === ""
      ? path
      : target.startsWith("/")
        ? target
        : `${path.slice(0, path.lastIndexOf("/"))}/${target}`;
  const parts: string[] = [];
  for (const part of whole.split("/").filter((part) => part !== "" && part !== ".")) {
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return `/${parts.join("/")}${whole.endsWith("/") && parts.length > 0 ? "/" : ""}`;
}

/** The way from one page to an address, both from the root of the site: `./../data`. */
export function pathBetween(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  const last = required(end.pop(), "the last part of an address");
  let shared = 0;
  while (shared < Math.min(start.length, end.length) && start[shared] === end[shared]) ++shared;
  const up = start.length - shared;
  return (up > 0 ? "../".repeat(up) : "./") + [...end.slice(shared), last].join("/");
}

/** A page's address without its ending, as a site with clean addresses serves it. */
export const normalAddress = (address: string): string =>
  address.replace(/\.html$/, "").replace(/\/index$/, "/");
