/** Says on a terminal what is being measured, in a line that the next one replaces. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
