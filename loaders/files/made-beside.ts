import {kill, pid} from "node:process";

/**
 * `release.made-4711-0`: what a run calls what it makes beside `release`, by its process, so that another run can tell
 * whether it is still being made. Nobody else's folder is called so: `release.2018-19` may hold records.
 */
export const nameBeside = (name: string, attempt = 0): string => `${name}.made-${pid}-${attempt}`;

/** Is this what a run that is no more, or this one, made beside `name`, or put aside for it? */
export function isLeftBeside(name: string, found: string): boolean {
  const maker = found.startsWith(name) ? NAMED.exec(found.slice(name.length))?.[1] : undefined;
  return maker !== undefined && !isAnotherAlive(Number(maker));
}

const NAMED = /^\.made-(\d+)-\d+(?:\.link|\.before)?$/;

function isAnotherAlive(id: number): boolean {
  if (id === pid) return false;
  try {
    kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
