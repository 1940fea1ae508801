export declare const BROWSER_ARGUMENTS: string[];
export declare function findBrowser(): Promise<string | null>;
export declare function installBrowser(): Promise<string | null>;
export declare function ensureBrowser(): Promise<string>;
