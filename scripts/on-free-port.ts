/** Calls `listen` with a port, and with the next ones while they are taken; resolves to what it resolves to. */
export async function onFreePort<T>(first: number, listen: (port: number) => Promise<T>): Promise<T> {
  for (let port = first; ; port++) {
    try {
      return await listen(port);
    } catch (error) {
      if (!isTaken(error) || port > first + 20) throw error;
    }
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";
