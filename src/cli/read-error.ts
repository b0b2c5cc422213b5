/** Why a file or an address could not be read, to stand after a colon. */
export function reasonOf(error: unknown): string {
  const { code, message, name, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (cause?.code === "ENOTFOUND" || cause?.code === "EAI_AGAIN") return "there is no such host, or no network";
  if (cause?.code === "ECONNREFUSED") return "nobody answers there";
  if (name === "TimeoutError") return "there was no answer in time";
  return cause?.code ?? code ?? cause?.message ?? message; // fetch says what happened in the cause.
}
