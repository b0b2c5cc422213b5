import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** A running program. */
export interface StartedProgram {
  child: ChildProcess;
  /** Its standard output until it was ready. */
  printed: string;
  /** Its standard error until then. */
  warned: string;
}

/** Starts a Node.js program, which is stopped after the test, and resolves when it has printed that it is ready. */
export async function startProgram(args: readonly string[], ready: RegExp): Promise<StartedProgram> {
  const child = spawn(process.execPath, args, { cwd: project, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [printed, warned] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text) => (warned += text));
  for await (const text of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    printed += text;
    if (!ready.test(printed)) continue;
    child.stdout.resume(); // A full pipe would block the program.
    return { child, printed, warned };
  }
  throw new Error(`${args.join(" ")} did not start: ${printed}${warned}`);
}
