/** Packs the modules of a finished site in place and resolves to how many files are left of them. */
export function bundleModules(site: string): Promise<number>;
