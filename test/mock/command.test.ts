import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type MockServer, startMock } from "../../src/mock/index.js";
import { startProgram } from "../helpers/start-program.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const node = ["dist/src/cli.js"];
const run = (...args: string[]) => spawnSync(process.execPath, [...node, ...args], { cwd: project, encoding: "utf8" });

/** Starts the mock, and resolves when it has printed how to stop it. */
const serve = (...args: string[]) => startProgram([...node, "mock", ...args], /Ctrl-C/);

describe("connected-organizations mock", () => {
  const hasCurl = spawnSync("curl", ["--version"]).status === 0;

  test.runIf(hasCurl)("prints a curl command that creates an organization, and stops on Ctrl-C", async () => {
    const { child, printed } = await serve("--port", "0");
    const [command = ""] = /^curl .*$/m.exec(printed) ?? [];
    const { stdout } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect(stdout).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
    expect(JSON.parse(stdout.split("\r\n\r\n")[1] ?? "")).toMatchObject({ id: expect.any(String) });
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test.runIf(hasCurl)(
    "prints for --https a curl command with the certificate, which is removed at the end",
    async () => {
      const { child, printed } = await serve("--port", "0", "--https");
      const [command = ""] = /^curl .*$/m.exec(printed) ?? [];
      const { stdout } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
      expect(stdout).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
      const [, file = ""] =
        /^To let a Node\.js program trust it: export NODE_EXTRA_CA_CERTS='(.*)'$/m.exec(printed) ?? [];
      expect(command).toContain(`--cacert '${file}'`);
      const program = `fetch("${/https:\S+/.exec(printed)?.[0]}/_mock/organizations").then(async (r) => console.log(await r.text()))`;
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: file };
      expect(spawnSync(process.execPath, ["-e", program], { env, encoding: "utf8" }).stdout).toContain(
        JSON.parse(stdout.split("\r\n\r\n")[1] ?? "").id,
      );
      child.kill("SIGINT");
      expect(await once(child, "exit")).toEqual([0, null]);
      expect(existsSync(file)).toBe(false);
    },
  );

  test("reports files of --https-key and --https-cert that are not PEM in one line", () => {
    const { status, stderr } = run("mock", "--https-key", "package.json", "--https-cert", "package.json");
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^https needs a private key and its certificate .*\n$/),
    ]);
  });

  test("prints every URL that it serves, and stops on SIGTERM while a connection is open", async () => {
    const { child, printed } = await serve("--port=0", "--host=127.0.0.1");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    for (const servedUrl of [url, `${url}/beta`, `${url}/v1.0`, `${url}/`]) {
      expect(printed.split(/\s+/)).toContain(servedUrl);
    }
    await (await fetch(`${url}/beta`)).text();
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("stops on SIGTERM while a request is delayed", async () => {
    const { child, printed } = await serve("--port", "0", "--latency", "2147483647");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    const response = fetch(`${url}/v1.0/nowhere`).catch(() => "closed");
    await vi.waitFor(async () => {
      expect(await (await fetch(`${url}/_mock/requests`)).json()).toHaveLength(1);
    });
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(await response).toBe("closed");
  });

  test("reports a port in use in one line that names the option --port", async () => {
    const otherServer: MockServer = await startMock();
    const { port } = new URL(otherServer.url);
    const { status, stdout, stderr } = run("mock", "--port", port);
    await otherServer.close();
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^Port ${port} .*--port.*\n$`));
  });

  test("reports an invalid seed in one line", () => {
    const { status, stderr } = run("mock", "--port", "0", "--seed", "nowhere.json");
    expect([status, stderr]).toEqual([1, "Invalid seed: nowhere.json does not exist.\n"]);
  });

  test("starts with the seed, and warns if other machines can reach it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "seed-"));
    writeFileSync(join(folder, "seed.json"), '[{"displayName":"Seeded"}]');
    const seed = join(folder, "seed.json");
    const { printed, warned } = await serve("--port", "0", "--host", "0.0.0.0", "--seed", seed);
    const [port = ""] = /(?<=:)\d+/.exec(printed) ?? [];
    const organizations = await (await fetch(`http://127.0.0.1:${port}/_mock/organizations`)).json();
    expect(organizations).toMatchObject([{ displayName: "Seeded" }]);
    expect(printed).toContain(`export GRAPH_BASE_URL=http://127.0.0.1:${port}/v1.0 `);
    expect(warned).toBe("Warning: anyone who can reach 0.0.0.0 can read and change this mock.\n");
    rmSync(folder, { recursive: true });
  });

  test("escapes what an argument contains, so that it cannot control the terminal or add lines", () => {
    const { status, stderr } = run("mock", "--config", "\u001B[31m\nnowhere");
    expect([status, stderr]).toEqual([2, "Cannot read \\x1b[31m\\x0anowhere: the file does not exist.\n"]);
  });

  test("reports in one line an address that it cannot listen on", () => {
    const { status, stderr } = run("mock", "--port", "0", "--host", "192.0.2.1");
    expect(status).toBe(2);
    expect(stderr).toMatch(/\/host must be an address or a name of this machine, not "192\.0\.2\.1"\.\n$/);
  });
});

describe("connected-organizations mock --config", () => {
  const folder = mkdtempSync(join(tmpdir(), "mock-config-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const writeConfig = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test("serves with the options of the file, which those of the command line override", async () => {
    writeConfig("organizations.json", '[{"displayName":"Seeded"}]');
    const faults = [{ operationId: "listConnectedOrganizations", status: 503 }];
    const options = { port: 1, seed: "organizations.json", faults, rateLimit: { requests: 2, window: 60_000 } };
    const { printed } = await serve("--config", writeConfig("mock.json", JSON.stringify(options)), "--port", "0");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    expect(await (await fetch(`${url}/_mock/organizations`)).json()).toMatchObject([{ displayName: "Seeded" }]);
    const list = () => fetch(`${url}/v1.0/identityGovernance/entitlementManagement/connectedOrganizations`);
    expect([(await list()).status, (await list()).status, (await list()).status]).toEqual([503, 503, 429]);
  });

  test.each([
    [
      "mock.json",
      '{"latncy":5}',
      /mock\.json is not valid: \/latncy is not a known property \(expected one of [\w$, ]+\)\.\n$/,
    ],
    ["mock.yaml", "latency: -5", /mock\.yaml is not valid: \/latency must be at least 0, not -5\.\n$/],
    ["faults.json", '{"faults":[{"status":200}]}', /^Invalid faults: \/0\/body is required with status 200\.\n$/],
  ])("refuses %s with %s in one line", (name, text, message) => {
    const { status, stdout, stderr } = run("mock", "--port", "0", "--config", writeConfig(name, text));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });
});

describe("the log of connected-organizations mock", () => {
  const request = "/v1.0/nowhere";
  const line = /^GET \/v1\.0\/nowhere 404 \d+ ms {2}The contract has no operation at \/v1\.0\/nowhere\.\n/;

  /** Sends a request to a mock, and returns what the mock prints after its greeting until it has exited. */
  async function printLog(...args: string[]): Promise<string> {
    const { child, printed } = await serve("--port", "0", ...args);
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    let log = "";
    child.stdout?.on("data", (text) => (log += text));
    await fetch(url + request);
    child.kill("SIGTERM");
    await once(child, "close");
    return log;
  }

  test("has a line for each request, without colors where no terminal reads it", async () => {
    expect(await printLog()).toMatch(line);
  });

  test("is empty with --quiet", async () => {
    expect(await printLog("--quiet")).toBe("");
  });

  test("ends the mock without an error when its reader has gone", async () => {
    const { child, printed } = await serve("--port", "0");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    let warned = "";
    child.stderr?.on("data", (text) => (warned += text));
    child.stdout?.destroy();
    await fetch(url + request).catch(() => {});
    expect(await once(child, "close")).toEqual([0, null]);
    expect(warned).toBe("");
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

  const invalidArguments = [
    ["mack"],
    ["--verbose"],
    ["--help", "mock"],
    ["mock", "--prot", "1"],
    ["mock", "--port"],
    ["mock", "--port", "many"],
    ["mock", "--port", "65536"],
    ["mock", "--port", "-1"],
    ["mock", "--port=-1"],
    ["mock", "4010"],
    ["mock", "--latency", "slow"],
    ["mock", "--control"],
    ["mock", "--config"],
    ["mock", "--config", "nowhere.json"],
    ["mock", "--config", "README.md"],
    ["mock", "--host", ""],
    ["mock", "--port", "0", "--host", "http://127.0.0.1"],
    ["mock", "--port", "0", "--allowed-host", "mock:4010"],
    ["mock", "--https=yes"],
    ["mock", "--https-key", "key.pem"],
    ["mock", "--https-key", "nowhere.pem", "--https-cert", "nowhere.pem"],
  ];
  test.each(invalidArguments.map((args) => ({ command: args.join(" "), args })))(
    "reports a usage error in one line: $command",
    ({ args }) => {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^[A-Z-].+\n$/);
    },
  );
});
