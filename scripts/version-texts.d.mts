export function isNewer(version: string, current: string): boolean;
export function changelogFor(changelog: string, version: string, day: string): string;
export function citationFor(citation: string, version: string, day: string): string;
