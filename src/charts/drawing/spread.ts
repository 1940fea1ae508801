/**
 * Moves labels apart along one axis so that none overlap, each as near to its own place as the others allow.
 * Pixels in, pixels out, in the order given. Where there is no room for all, they keep the gap and overrun the end.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  // Labels that touch form a block, centred on the mean of what its members want; blocks that meet are joined.
  const blocks: {members: number[]; centre: number}[] = [];
  const half = (block: {members: number[]}) => ((block.members.length - 1) * gap) / 2;
  const settle = (members: number[]) => {
    const mean = members.reduce((total, index) => total + (wanted[index] ?? 0), 0) / members.length;
    return Math.max(low + half({members}), Math.min(high - half({members}), mean));
  };
  for (const index of order) {
    let block = {members: [index], centre: settle([index])};
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      if (block.centre - half(block) - (before.centre + half(before)) >= gap) break;
      const members = [...before.members, ...block.members];
      block = {members, centre: settle(members)};
      blocks.pop();
    }
    blocks.push(block);
  }
  const placed = [...wanted];
  for (const block of blocks) {
    block.members.forEach((index, place) => {
      placed[index] = block.centre - half(block) + place * gap;
    });
  }
  return placed;
}
