/** Rows of each child, in the order they came in. */
export function byChild<Row extends {readonly child: string}>(
  rows: readonly Row[]
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.child);
    if (group) group.push(row);
    else groups.set(row.child, [row]);
  }
  return groups;
}
