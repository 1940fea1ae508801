export declare const CONTENT_SECURITY_POLICY: string;

export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

export interface SiteServer {
  readonly url: string;
  readonly log: Answer[];
  close(): Promise<void>;
}

export declare function serve(options: {
  root: string;
  port?: number;
  under?: string;
  policy?: string | null;
}): Promise<SiteServer>;
