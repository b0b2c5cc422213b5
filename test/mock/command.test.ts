import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type MockServer, startMock } from "../../src/mock/index.js";
import { startProgram } from "../helpers/start-program.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const node = ["dist/src/cli.js"];
const run = (...args: string[]) => spawnSync(process.execPath, [...node, ...args], { cwd: project, encoding: "utf8" });

/** Starts the mock, and resolves as soon as it has said how to stop it. */
const serve = (...args: string[]) => startProgram([...node, "mock", ...args], /Ctrl-C/);

describe("connected-organizations mock", () => {
  const hasCurl = spawnSync("curl", ["--version"]).status === 0;

  test.runIf(hasCurl)("prints a line that, pasted into a shell, gets its 204, and stops on Ctrl-C", async () => {
    const { child, printed } = await serve("--port", "0");
    const [line = ""] = /^curl .*$/m.exec(printed) ?? [];
    const { stdout } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
    expect(stdout).toMatch(/^HTTP\/1\.1 204 No Content\r\n/);
    expect(stdout.split("\r\n\r\n")[1]).toBe("");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("prints every address that it serves, and stops on SIGTERM with a connection open", async () => {
    const { child, printed } = await serve("--port=0", "--host=127.0.0.1");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    for (const address of [url, `${url}/beta`, `${url}/v1.0`, `${url}/`]) {
      expect(printed.split(/\s+/)).toContain(address);
    }
    await (await fetch(`${url}/beta`)).text();
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("says in one line that the port is in use, and which option names another", async () => {
    const other: MockServer = await startMock();
    const { port } = new URL(other.url);
    const { status, stdout, stderr } = run("mock", "--port", port);
    await other.close();
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^Port ${port} .*--port.*\n$`));
  });

  test("says in one line what is wrong with the seed", () => {
    const { status, stderr } = run("mock", "--port", "0", "--seed", "nowhere.json");
    expect([status, stderr]).toEqual([1, "The seed cannot be used: nowhere.json cannot be read.\n"]);
  });

  test("begins with the seed, and warns where it can be reached from elsewhere", async () => {
    const folder = mkdtempSync(join(tmpdir(), "seed-"));
    writeFileSync(join(folder, "seed.json"), '[{"displayName":"Seeded"}]');
    const seed = join(folder, "seed.json");
    const { printed, warned } = await serve("--port", "0", "--host", "0.0.0.0", "--seed", seed);
    const [port = ""] = /(?<=:)\d+/.exec(printed) ?? [];
    const seeded = await (await fetch(`http://127.0.0.1:${port}/_mock/organizations`)).json();
    expect(seeded).toMatchObject([{ displayName: "Seeded" }]);
    expect(warned).toBe("Warning: anyone who can reach 0.0.0.0 can read and change this mock.\n");
    rmSync(folder, { recursive: true });
  });

  test("says in one line why else it cannot listen", () => {
    const { status, stderr } = run("mock", "--port", "0", "--host", "192.0.2.1");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The mock cannot listen .*192\.0\.2\.1.*\n$/);
  });
});

describe("connected-organizations", () => {
  test.each([[], ["--help"], ["-h"]])("prints its commands for %j", (...args: string[]) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: connected-organizations .*\bmock\b/s);
  });

  test("prints the help of a command", () => {
    const { status, stdout } = run("mock", "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: connected-organizations mock .*--port.*--host/s);
  });

  test("prints its version", () => {
    expect(run("--version").stdout).toBe(`${manifest.version}\n`);
  });

  test.each([
    ["mack"],
    ["--verbose"],
    ["--help", "mock"],
    ["mock", "--prot", "1"],
    ["mock", "--port"],
    ["mock", "--port", "many"],
    ["mock", "--port", "65536"],
    ["mock", "--port=-1"],
    ["mock", "4010"],
    ["mock", "--latency", "slow"],
    ["mock", "--control"],
  ])("answers wrong use by one line: %s %s %s", (...args) => {
    const { status, stdout, stderr } = run(...args.filter((arg) => arg !== undefined));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^[A-Z-].+\n$/);
  });
});
