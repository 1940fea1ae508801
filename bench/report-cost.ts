/** Runs `work` and prints what it cost, with whatever else it gives, for `measuredProcess` to read. */
export async function reportCost<T extends object>(work: () => Promise<T>): Promise<void> {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const {user, system} = process.cpuUsage();
  const processor = (user + system) / 1e6;
  process.stdout.write(JSON.stringify({...result, seconds, processor, megabytes}));
}
