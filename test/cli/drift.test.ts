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

/** A name that would color the output and add a line. */
const controls = '<Property Name="new\u001B[31m&#10;line" Type="Edm.String"/>';

/** Asynchronous, because the server of these tests runs in this process. */
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
    else if (url.includes("controls")) response.end(csdl.replace("<Property ", `${controls}<Property `));
    else response.end(url.includes("utf16") ? Buffer.from(csdl, "utf16le") : csdl);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());

test("the XML parser in the package has its author and license", () => {
  const parser = readFileSync(`${project}dist/src/drift/xml-parser.js`, "utf8");
  expect(parser).toMatch(/^\/\* sax, .*Schlueter.*, https:\/\/blueoakcouncil\.org\/license\/1\.0\.0 \*\/\n/);
});

describe("connected-organizations drift", () => {
  test("finds no difference in a file or at a URL that contains the version", async () => {
    const none = {
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("has no differences from the contract in version beta."),
    };
    expect(await drift(file, "--version", "beta")).toMatchObject(none);
    expect(await drift(`${url}/beta/$metadata`)).toMatchObject(none);
  });

  test("prints each difference with both sides and its meaning, exit code 1", async () => {
    const { status, stdout } = await drift(file, "--version=v1.0");
    expect(status).toBe(1);
    expect(stdout).toContain(`has 2 differences from the contract in version v1.0.

  new connectedOrganization/createdBy (presence)
    contract  -
    metadata  Edm.String
    Responses can contain it. Callers that read only what is in the contract are not affected.
`);
  });

  test("escapes names in the metadata, so that they cannot control the terminal or add lines", async () => {
    const { stdout } = await drift(`${url}/beta/controls`);
    expect(stdout).toMatch(/^ {2}new \w+\/new\\x1b\[31m\\x0aline \(presence\)$/m);
  });

  test("prints the same as JSON with --json", async () => {
    const { status, stdout } = await drift(`${url}/v1.0/$metadata`, "--json");
    expect(status).toBe(1);
    const { version, drift: found, differences } = JSON.parse(stdout);
    expect({ version, found }).toEqual({ version: "v1.0", found: true });
    expect(differences).toHaveLength(2);
    expect(differences[0]).toEqual({
      place: "connectedOrganization/createdBy",
      change: "new",
      aspect: "presence",
      contract: null,
      metadata: "Edm.String",
      meaning: expect.any(String),
      decision: null,
    });
  });

  test.each<[() => string[], RegExp]>([
    [() => [], /^Missing file or URL of the metadata\. See: /],
    [() => [file], /^Missing --version: v1\.0 or beta\.\n$/],
    [() => [file, "--version", "v2"], /^--version must be v1\.0 or beta \(got "v2"\)\.\n$/],
    [
      () => [`${url}/beta/x`, "--version", "v1.0"],
      /^--version must be beta, the version in the URL \(got "v1\.0"\)\.\n$/,
    ],
    [() => ["missing.xml", "--version", "beta"], /^Cannot read missing\.xml: the file does not exist\.\n$/],
    [() => ["src", "--version", "beta"], /^Cannot read src: it is a directory\.\n$/],
    [
      () => ["package.json", "--version", "beta"],
      /^package\.json is not CSDL: line 1: Non-whitespace before first tag\.\n$/,
    ],
    [() => [`${url}/beta/missing`], /^Cannot read http:.*: the server returned 404\.\n$/],
    [
      () => [`${url}/beta/broken`],
      /^Cannot read http:.*: \w+\. Download it with another tool, then pass the file and --version\.\n$/,
    ],
    [() => [`${url}/beta/utf16`], /^http:.* is encoded in UTF-16, not in UTF-8: save it as UTF-8\.\n$/],
    [() => ["http://127.0.0.1:9/beta/$metadata"], /^Cannot read http:.*: .+\. Download it with another tool, .+\.\n$/],
    [() => [file, "b"], /^Unexpected argument 'b'/],
  ])("reports usage errors and unreadable metadata in one line, exit code 2: %#", async (args, message) => {
    expect(await drift(...args())).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(message) });
  });
});
