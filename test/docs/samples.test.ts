import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.js";
import { listOperations } from "../../src/generator/contract/contract.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { bundle } from "../helpers/bundle.js";
import { isOnPath } from "../helpers/find-on-path.js";
import { makeProgramFolder, type ProgramFolder } from "../helpers/program-folder.js";
import { sample, seedFor } from "../helpers/sample-requests.js";

const ids = Object.keys(operations) as OperationId[];
const languages = { Shell: "sh", TypeScript: "ts", PowerShell: "ps1" };
const folder = new URL("../../openapi/samples/", import.meta.url);
const source = (id: string, extension: string) => readFileSync(new URL(`${id}.${extension}`, folder), "utf8");

let programs: ProgramFolder;
beforeAll(async () => {
  programs = await makeProgramFolder();
});
afterAll(() => programs.remove());

test("each operation has one sample in each language, from the file of its name, and no file is left over", () => {
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

test("every TypeScript sample compiles as strictly as can be", async () => {
  expect(await programs.faultsOf(ids.map((id) => source(id, "ts")))).toEqual([]);
});

/** What each sample of an operation must send; the PowerShell one says it in plain JSON. */
const expected = (id: OperationId) => ({ operationId: id, body: powerShellRequest(id).body });

test.each(ids)("the TypeScript sample of %s does to the mock what it says", async (id) => {
  await withMock(id, async ({ url, mock }) => {
    await programs.run(source(id, "ts"), `${url}/beta`);
    expect(mock.requests).toMatchObject([expected(id)]);
  });
});

const hasCurl = isOnPath("curl") && isOnPath("sh");
if (!hasCurl) console.warn("No curl or no sh on the PATH: the curl samples are skipped.");

test.runIf(hasCurl).each(ids)("the curl sample of %s is answered by its success", async (id) => {
  await withMock(id, async ({ url, mock }) => {
    const env = { ...process.env, GRAPH_BASE_URL: `${url}/beta`, GRAPH_TOKEN: "any" };
    const { stdout } = await promisify(execFile)("sh", ["-c", source(id, "sh")], { env });
    expect(stdout).toMatch(new RegExp(`^HTTP/1.1 ${sample(id).success} `));
    expect(mock.requests).toMatchObject([expected(id)]);
  });
});

test("without GRAPH_BASE_URL a curl sample calls the live service", () => {
  for (const id of ids)
    expect(source(id, "sh")).toMatch(/^root="\$\{GRAPH_BASE_URL:-https:\/\/graph\.microsoft\.com\/beta\}/);
});

describe("the PowerShell sample", () => {
  test.each(ids)("of %s has the path, method and body of a request that succeeds", async (id) => {
    await withMock(id, async ({ url, mock }) => {
      const { method, path, body } = powerShellRequest(id);
      const headers = { authorization: "Bearer any", "content-type": "application/json" };
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
      expect((await fetch(`${url}/beta${path}`, init)).status).toBe(sample(id).success);
      expect(mock.requests).toMatchObject([{ operationId: id, body }]);
    });
  });
});

function powerShellRequest(id: OperationId): { method: string; path: string; body: unknown } {
  const text = source(id, "ps1");
  const [, root] = /^\$root = \(\$env:GRAPH_BASE_URL \?\? "[^"]+"\) \+ "([^"]+)"$/m.exec(text) ?? [];
  const [, method = "", rest = ""] =
    /^Invoke-RestMethod -Method (\w+) -Uri "\$root([^"]+)" -Headers \$headers/m.exec(text) ?? [];
  const [, body] = /^\$body = @'\n(.*)\n'@$/ms.exec(text) ?? [];
  expect(text.includes("-Body $body")).toBe(body !== undefined);
  const path = `${root}${rest.replaceAll("`$", "$")}`;
  return { method: method.toUpperCase(), path, body: body === undefined ? undefined : JSON.parse(body) };
}

/** A mock that has what the samples name. */
async function withMock(id: OperationId, use: (server: MockServer) => Promise<void>): Promise<void> {
  const server = await startMock({ seed: seedFor(sample(id)) });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}
