/** Why a file or an address could not be read, to stand after a colon. */
export function reasonOf(error: unknown): string {
  const { code, message, name, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (name === "TimeoutError") return "there was no answer in time";
  return cause?.code ?? code ?? cause?.message ?? message; // fetch says what happened in the cause.
}
