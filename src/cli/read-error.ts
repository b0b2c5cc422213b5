/** Describes why a file or URL could not be read, in words that follow a colon. */
export function describeReadError(error: unknown): string {
  const { code, message, name, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  if (code === "ENOENT") return "the file does not exist";
  if (code === "EISDIR") return "it is a directory";
  if (cause?.code === "ENOTFOUND" || cause?.code === "EAI_AGAIN") return "the host was not found";
  if (cause?.code === "ECONNREFUSED") return "the connection was refused";
  if (name === "TimeoutError") return "the request timed out";
  return cause?.code ?? code ?? cause?.message ?? message; // The cause says more than the "fetch failed" of fetch.
}
