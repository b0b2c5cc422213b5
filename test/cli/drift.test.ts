import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const file = "test/fixtures/csdl/beta.xml";
const csdl = readFileSync(`${project}${file}`, "utf8");

/** Not the synchronous way: the servers of these tests live in this process. */
async function drift(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const execution = promisify(execFile)(process.execPath, ["dist/src/cli.js", "drift", ...args], { cwd: project });
  const { stdout, stderr } = await execution.catch((failure) => failure);
  return { status: execution.child.exitCode ?? -1, stdout, stderr };
}

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    if (url.includes("missing")) response.writeHead(404).end();
    else if (url.includes("broken")) response.write(csdl.slice(0, 500), () => response.destroy());
    else response.end(csdl);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());

describe("connected-organizations drift", () => {
  test("finds none in a file, and none at a URL, which names its version", async () => {
    const none = {
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("has no differences from the contract, as beta."),
    };
    expect(await drift(file, "--version", "beta")).toMatchObject(none);
    expect(await drift(`${url}/beta/$metadata`)).toMatchObject(none);
  });

  test("tells what differs with both sides and its meaning, exit code 1", async () => {
    const { status, stdout } = await drift(file, "--version=v1.0");
    expect(status).toBe(1);
    expect(stdout).toContain(`has 2 differences from the contract, as v1.0.

  new connectedOrganization/createdBy (presence)
    contract  -
    metadata  Edm.String
    Responses can bring it; who reads only what the contract has is not affected.
`);
  });

  test("tells programs the same by --json", async () => {
    const { status, stdout } = await drift(`${url}/v1.0/$metadata`, "--json");
    expect(status).toBe(1);
    const { version, drift: found, differences } = JSON.parse(stdout);
    expect({ version, found }).toEqual({ version: "v1.0", found: true });
    expect(differences).toHaveLength(2);
    expect(differences[0]).toEqual({
      ...{ place: "connectedOrganization/createdBy", change: "new", aspect: "presence" },
      ...{ contract: null, metadata: "Edm.String", meaning: expect.any(String), decision: null },
    });
  });

  test.each<[() => string[], RegExp]>([
    [() => [], /^Name a file or URL of metadata\. See: /],
    [() => [file], /^The version is not known: add --version beta or --version v1\.0\.\n$/],
    [() => [file, "--version", "v2"], /^There is no version "v2": add --version beta or --version v1\.0\.\n$/],
    [() => [`${url}/beta/x`, "--version", "v1.0"], /^--version is v1\.0, but the URL is that of beta\.\n$/],
    [() => ["missing.xml", "--version", "beta"], /^missing\.xml cannot be read: there is no such file\.\n$/],
    [() => ["src", "--version", "beta"], /^src cannot be read: it is a folder\.\n$/],
    [
      () => ["package.json", "--version", "beta"],
      /^package\.json is no CSDL: line 1: Non-whitespace before first tag\.\n$/,
    ],
    [() => [`${url}/beta/missing`], /^http:.* cannot be read: it answers 404\.\n$/],
    [
      () => [`${url}/beta/broken`],
      /^http:.* cannot be read: \w+\. Download it elsewhere, and name the file and its --version\.\n$/,
    ],
    [() => ["http://127.0.0.1:9/beta/$metadata"], /^http:.* cannot be read: .+\. Download it elsewhere.+\.\n$/],
    [() => [file, "b"], /^Unexpected argument 'b'/],
  ])("what cannot be read, and wrong use, is one line and exit code 2: %#", async (args, message) => {
    expect(await drift(...args())).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(message) });
  });

  test("has help with examples", async () => {
    expect(await drift("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Usage: [\s\S]*Examples:/),
    });
  });
});
