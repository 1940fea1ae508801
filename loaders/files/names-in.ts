/**
 * The names along a path within a folder: `returns/2018-19` gives two, "." none.
 *
 * @throws where the path leads out of the folder.
 */
export function namesIn(path: string): readonly string[] {
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  if (path.startsWith("/") || names.includes("..")) throw new Error(`${path} leads out of its folder.`);
  return names;
}
