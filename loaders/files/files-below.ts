import type {Folder} from "../contract/folder.ts";

/** Every file in a folder and in the folders within it, as sorted paths; none where there is no such folder. */
export function filesBelow(folder: Folder, path = "."): readonly string[] {
  const below = (folder.list(path) ?? []).flatMap(({name, isFolder}) => {
    const at = path === "." ? name : `${path}/${name}`;
    return isFolder ? filesBelow(folder, at) : [at];
  });
  return below.sort();
}
