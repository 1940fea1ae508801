export declare function setLanguage(html: string): string;
export declare function allowZoom(html: string): string;
export declare function dropIdleClient(html: string): string;
export declare function inlineStyle(html: string, sheetAt: (address: string) => string): string;
export declare function finishSite(site: string): number;
