/** Says in one line what was wrong with the arguments of a script, and ends with exit code 2. */
export function usedWrongly(name: string, message: string): never {
  console.error(`${name}: ${message}. See npm run ${name} -- --help.`);
  process.exit(2);
}
