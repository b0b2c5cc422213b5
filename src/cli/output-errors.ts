import type { WriteStream } from "node:tty";
import { describeReadError } from "./read-error.js";

/** What a write reports when the reader of a pipe has gone, such as `head`. */
const closedCodes = new Set(["EPIPE", "ERR_STREAM_DESTROYED"]);

/**
 * Keeps a failed write of the output from ending the program with a stack. If the reader has gone, nobody misses the output,
 * and the exit code is that of the command. Any other failure, such as a full disk, is reported in one line.
 */
export function catchOutputErrors(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => reportError(stream, error));
}

function reportError(stream: WriteStream, error: NodeJS.ErrnoException): void {
  if (closedCodes.has(error.code ?? "")) return;
  process.exitCode = 1;
  if (stream === process.stdout) process.stderr.write(`Cannot write the output: ${describeReadError(error)}.\n`);
}
