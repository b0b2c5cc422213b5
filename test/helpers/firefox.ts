import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type BidiConnection, connectBidi } from "./bidi-connection.js";
import { findOnPath } from "./find-on-path.js";
import { hasInteropPackages } from "./interop-packages.js";
import type { TestBrowser, TestPage } from "./test-browser.js";

const executable = findOnPath("firefox", "firefox-esr");
if (!executable) console.warn("Skipping the tests in Firefox: it is not on the PATH. In Debian, it is firefox-esr.");

export const hasFirefox = executable !== undefined && hasInteropPackages;

/** Starts a stock Firefox without a window. Playwright drives only its own build. */
export async function launchFirefox(): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "connected-organizations-firefox-"));
  const options = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const browser = spawn(executable ?? "", options, { stdio: ["ignore", "ignore", "pipe"] });
  const exited = once(browser, "exit");
  const connection = await connectBidi(`${await readAddress(browser)}/session`);
  await connection.send("session.new", { capabilities: {} });
  await connection.send("session.subscribe", { events: ["log.entryAdded"] });
  return {
    openPage: (url) => openPage(connection, url),
    async close() {
      await connection.send("browser.close", {});
      await exited;
      connection.close();
      await rm(profile, { recursive: true });
    },
  };
}

/** Resolves to the address that Firefox prints when it is ready. */
function readAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!stderr) throw new Error("Firefox was started without a pipe for its messages.");
    const lines: string[] = [];
    createInterface(stderr)
      .on("line", (line) => {
        lines.push(line);
        const [, address] = /BiDi listening on (\S+)/.exec(line) ?? [];
        if (address) resolve(address);
      })
      .on("close", () => reject(new Error(`Firefox ended before it was ready:\n${lines.join("\n")}`)));
  });
}

async function openPage(connection: BidiConnection, url: string): Promise<TestPage> {
  const errors: string[] = [];
  connection.onLogError((text) => errors.push(text));
  const { context } = (await connection.send("browsingContext.create", { type: "tab" })) as { context: string };
  await connection.send("browsingContext.navigate", { context, url, wait: "complete" });
  return {
    errors,
    async evaluate(expression) {
      const { result, exceptionDetails } = (await connection.send("script.evaluate", {
        // Otherwise, BiDi describes every value in its own notation.
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      })) as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? "null");
    },
  };
}

/** The result of `script.evaluate`, whose value is a string here. */
interface Evaluated {
  result?: { value?: string };
  exceptionDetails?: { text: string };
}
