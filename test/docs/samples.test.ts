import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import { listOperations } from "../../src/generator/contract/contract.js";
import { type Mock, type MockServer, startMock } from "../../src/mock/index.js";
import { bundle } from "../helpers/bundle.js";
import { isOnPath } from "../helpers/find-on-path.js";
import { createProgramFolder, type ProgramFolder } from "../helpers/program-folder.js";
import { createSeed, getSample } from "../helpers/sample-requests.js";

const ids = Object.keys(operations) as OperationId[];
const languages = { Shell: "sh", TypeScript: "ts", PowerShell: "ps1" };
const folder = new URL("../../openapi/samples/", import.meta.url);
const source = (id: string, extension: string) => readFileSync(new URL(`${id}.${extension}`, folder), "utf8");

let programs: ProgramFolder;
beforeAll(async () => {
  programs = await createProgramFolder();
});
afterAll(() => programs.remove());

test("each operation has one sample in each language, and every file is a sample", () => {
  const found = listOperations(bundle).map(({ id, operation }) => [id, Reflect.get(operation, "x-codeSamples")]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(
      ids.map((id) => [
        id,
        Object.entries(languages).map(([lang, extension]) => ({
          ...{ lang, label: lang === "Shell" ? "curl" : lang, source: source(id, extension) },
        })),
      ]),
    ),
  );
  expect(readdirSync(folder)).toHaveLength(ids.length * 3);
});

test("every TypeScript sample compiles with all strict options", async () => {
  expect(await programs.compile(ids.map((id) => source(id, "ts")))).toBe("");
});

/** Expects the one request of a sample, before the parts of a batch. Its body is the JSON of the PowerShell sample. */
function expectRequest(mock: Mock, id: OperationId): void {
  const [request, ...parts] = mock.requests;
  expect(request).toMatchObject({ operationId: id, body: parsePowerShell(id).body });
  expect(parts).toHaveLength(id === "sendBatch" ? 2 : 0);
}

test.each(ids)("the TypeScript sample of %s sends the request of the operation", async (id) => {
  await withMock(id, async ({ url, mock }) => {
    await programs.run(source(id, "ts"), `${url}/v1.0`);
    expectRequest(mock, id);
  });
});

const hasCurl = isOnPath("curl") && isOnPath("sh");
if (!hasCurl) console.warn("Skipping the curl samples: curl or sh is not on the PATH.");

test.runIf(hasCurl).each(ids)("the curl sample of %s gets the status of success", async (id) => {
  await withMock(id, async ({ url, mock }) => {
    const env = { ...process.env, GRAPH_BASE_URL: `${url}/v1.0`, GRAPH_TOKEN: "any" };
    const { stdout } = await promisify(execFile)("sh", ["-c", source(id, "sh")], { env });
    expect(stdout).toMatch(new RegExp(`^HTTP/1.1 ${getSample(id).success} `));
    expectRequest(mock, id);
  });
});

test("without GRAPH_BASE_URL a curl sample calls the live service", () => {
  for (const id of ids) {
    const { version = "v1.0" }: Operation = operations[id];
    expect(source(id, "sh").startsWith(`root="\${GRAPH_BASE_URL:-https://graph.microsoft.com/${version}}`)).toBe(true);
  }
});

test.each(ids)("the PowerShell sample of %s has the path, method and body of a request that succeeds", async (id) => {
  await withMock(id, async ({ url, mock }) => {
    const { method, path, body } = parsePowerShell(id);
    const headers = { authorization: "Bearer any", "content-type": "application/json" };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    expect((await fetch(`${url}/v1.0${path}`, init)).status).toBe(getSample(id).success);
    expectRequest(mock, id);
  });
});

function parsePowerShell(id: OperationId): { method: string; path: string; body: unknown } {
  const text = source(id, "ps1");
  const [, root = ""] = /^\$root = \(?\$env:GRAPH_BASE_URL \?\? "[^"]+"(?:\) \+ "([^"]+)")?$/m.exec(text) ?? [];
  const [, method = "", rest = ""] =
    /^Invoke-RestMethod -Method (\w+) -Uri "\$root([^"]+)" -Headers \$headers/m.exec(text) ?? [];
  const [, body] = /^\$body = @'\n(.*)\n'@$/ms.exec(text) ?? [];
  expect(text.includes("-Body $body")).toBe(body !== undefined);
  const path = `${root}${rest.replaceAll("`$", "$")}`;
  return { method: method.toUpperCase(), path, body: body === undefined ? undefined : JSON.parse(body) };
}

/** Runs a test against a mock with the organization and the sponsor that the samples name. */
async function withMock(id: OperationId, use: (server: MockServer) => Promise<void>): Promise<void> {
  const server = await startMock({ seed: createSeed(getSample(id)) });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}
