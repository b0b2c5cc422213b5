import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** A program that goes on running. */
export interface StartedProgram {
  child: ChildProcess;
  /** What it had printed when it was ready. */
  printed: string;
  /** What it had printed to stderr by then. */
  warned: string;
}

/** Starts a program of Node, which ends with the test, and resolves as soon as it has printed that it is ready. */
export async function startProgram(args: readonly string[], ready: RegExp): Promise<StartedProgram> {
  const child = spawn(process.execPath, args, { cwd: project, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [printed, warned] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text) => (warned += text));
  for await (const text of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    printed += text;
    if (!ready.test(printed)) continue;
    child.stdout.resume(); // It would stop at a full pipe.
    return { child, printed, warned };
  }
  throw new Error(`${args.join(" ")} did not start: ${printed}${warned}`);
}
