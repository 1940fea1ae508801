export declare class Progress {
  constructor(out: NodeJS.WriteStream, options: {quiet: boolean});
  step(label: string, done?: number, of?: number): void;
  say(line: string): void;
  next(words: string): void;
  close(milliseconds: number): void;
  stop(): void;
}
