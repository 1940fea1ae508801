export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly texts: readonly string[];
}

export declare function shippedPackages(site: string): ShippedPackage[];
export declare function licencesText(packages: readonly ShippedPackage[]): string;
export declare function writeLicences(site: string): number;
