/** Calls `listen` with a port, and with the next ones while they are taken; resolves to what it resolves to. */
export async function onFreePort(first, listen) {
  for (let port = first; ; port++) {
    try {
      return await listen(port);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port > first + 20) throw error;
    }
  }
}
