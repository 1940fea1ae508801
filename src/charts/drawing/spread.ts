/**
 * Moves labels apart along one axis so that none overlap, each as near to its own place as the others allow.
 * Pixels in, pixels out, in the order given. Where there is no room for all, they keep the gap and run over the end.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const labels = wanted.map((at, index) => ({at, index})).sort((a, b) => a.at - b.at);
  // Labels that touch form a block, centred on the mean of what its members want; blocks that meet are joined.
  type Members = typeof labels;
  const blocks: {members: Members; centre: number}[] = [];
  const half = (members: Members) => ((members.length - 1) * gap) / 2;
  const blockOf = (members: Members) => {
    const mean = members.reduce((total, {at}) => total + at, 0) / members.length;
    return {members, centre: Math.max(low + half(members), Math.min(high - half(members), mean))};
  };
  for (const label of labels) {
    let block = blockOf([label]);
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      if (block.centre - half(block.members) - (before.centre + half(before.members)) >= gap) break;
      block = blockOf([...before.members, ...block.members]);
      blocks.pop();
    }
    blocks.push(block);
  }
  const placed = [...wanted];
  for (const {members, centre} of blocks)
    members.forEach(({index}, place) => {
      placed[index] = centre - half(members) + place * gap;
    });
  return placed;
}
