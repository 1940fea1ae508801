export function hashOf(text: string): string;
export function dropTimes(script: string): string;
export function forgetTimes(site: string): void;
