/**
 * The label of an age band in a measure of children of some age and over: of the band `1 to 4`, only children of 4 are
 * in a measure that starts at 4, so it is `4` there.
 * @param from the youngest age that the measure counts, in completed years; none where it counts every age
 */
export function ageLabel(label: string, from: number | undefined): string {
  const [, youngest, oldest] = /^(\d+) to (\d+)$/.exec(label) ?? [];
  if (from === undefined || youngest === undefined || oldest === undefined) return label;
  if (from <= Number(youngest) || from > Number(oldest)) return label;
  return from === Number(oldest) ? oldest : `${from} to ${oldest}`;
}
