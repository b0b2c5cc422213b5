import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import { type Example, listOperations, resolve } from "../../src/generator/contract/contract.js";
import { type CodeSample, listExampleSamples } from "../../src/generator/samples/code-samples.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { bundle } from "../helpers/bundle.js";
import { isOnPath } from "../helpers/find-on-path.js";
import { createProgramFolder, type ProgramFolder } from "../helpers/program-folder.js";
import { createSeed, getSample } from "../helpers/sample-requests.js";

/** The samples of one example of a request body, or of an operation without a request body. */
interface SampleCase {
  id: OperationId;
  example: string;
  body: unknown;
  /** Source texts by label. */
  sources: Record<string, string>;
}

const cases = listOperations(bundle).flatMap((bound) => {
  const [media] = Object.values(bound.operation.requestBody?.content ?? {});
  const examples = media?.examples ?? {};
  return listExampleSamples(bundle, bound).map(({ example, samples }): SampleCase => {
    const body = examples[example] && resolve<Example>(bundle, examples[example]).value;
    return { id: bound.id as OperationId, example, body, sources: getSources(samples) };
  });
});

function getSources(samples: readonly CodeSample[]): Record<string, string> {
  return Object.fromEntries(samples.map(({ label, source }) => [label, source]));
}

test("every example of a request body has a sample in each language, the first one in the bundle", () => {
  const bodies = listOperations(bundle).flatMap(({ operation }) => Object.values(operation.requestBody?.content ?? {}));
  const examples = bodies.flatMap((media) => Object.keys(media.examples ?? {}));
  expect(examples.length).toBeGreaterThan(10);
  expect(cases.flatMap(({ example }) => example || [])).toEqual(examples);
  for (const { sources } of cases) expect(Object.keys(sources)).toEqual(["curl", "TypeScript", "PowerShell"]);
  for (const { id, operation } of listOperations(bundle)) {
    const first = cases.find((each) => each.id === id);
    expect(getSources(operation["x-codeSamples"] ?? [])).toEqual(first?.sources);
  }
});

describe("the TypeScript samples", () => {
  const programs = cases.map(({ sources }) => sources.TypeScript ?? "");
  let folder: ProgramFolder;
  beforeAll(async () => {
    folder = await createProgramFolder();
  });
  afterAll(() => folder.remove());

  test("compile with all strict options", async () => {
    expect(await folder.compile(programs)).toBe("");
  });

  test("send the body of their example", async () => {
    const servers = await Promise.all(cases.map(startSampleMock));
    try {
      await folder.runInTurn(
        servers.map(({ url }, index) => ({ program: programs[index] ?? "", baseUrl: `${url}/v1.0` })),
      );
      for (const [index, server] of servers.entries()) expectRequest(server, cases[index]);
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  });
});

const hasCurl = isOnPath("curl") && isOnPath("sh");
if (!hasCurl) console.warn("Skipping the curl samples: curl or sh is not on the PATH.");

test.runIf(hasCurl).each(cases)("the curl sample of $id $example sends its body and succeeds", async (sample) => {
  const server = await startSampleMock(sample);
  try {
    const env = { ...process.env, GRAPH_BASE_URL: `${server.url}/v1.0`, GRAPH_TOKEN: "any" };
    const { stdout } = await promisify(execFile)("sh", ["-c", sample.sources.curl ?? ""], { env });
    expect(stdout).toMatch(new RegExp(`^HTTP/1.1 ${getSample(sample.id).success} `));
    expectRequest(server, sample);
  } finally {
    await server.close();
  }
});

test("a sample calls the live service in the version of its operation without GRAPH_BASE_URL", () => {
  for (const { id, sources } of cases) {
    const { version = "v1.0" }: Operation = operations[id];
    const root = `https://graph.microsoft.com/${version}`;
    expect(sources.curl?.startsWith(`root="\${GRAPH_BASE_URL:-${root}}`)).toBe(true);
    expect(sources.PowerShell).toMatch(/^\$root = \(?\$env:GRAPH_BASE_URL \?\? /);
    expect(sources.PowerShell).toContain(`"${root}"`);
  }
});

test.each(cases)(
  "the PowerShell sample of $id $example has the body, and a method and path that succeed",
  async (sample) => {
    const server = await startSampleMock(sample);
    try {
      const { method, path, body } = parsePowerShell(sample.sources.PowerShell ?? "");
      const headers = { authorization: "Bearer any", "content-type": "application/json" };
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
      expect((await fetch(`${server.url}/v1.0${path}`, init)).status).toBe(getSample(sample.id).success);
      expectRequest(server, sample);
    } finally {
      await server.close();
    }
  },
);

function parsePowerShell(text: string): { method: string; path: string; body: unknown } {
  const [, base = ""] = /^\$root = \(?\$env:GRAPH_BASE_URL \?\? "[^"]+"(?:\) \+ "([^"]+)")?$/m.exec(text) ?? [];
  const [, method = "", options = "", rest = ""] =
    /^Invoke-RestMethod -Method (\w+) -Headers \$headers(.*) `\n {2}-Uri "\$root([^"]+)"\n$/m.exec(text) ?? [];
  const [, body] = /^\$body = @'\n(.*)\n'@$/ms.exec(text) ?? [];
  expect(options).toBe(body === undefined ? "" : " -ContentType application/json -Body $body");
  const path = `${base}${rest.replaceAll("`$", "$")}`;
  return { method: method.toUpperCase(), path, body: body === undefined ? undefined : JSON.parse(body) };
}

/** Expects one request with the body of the example, before the parts of a batch. */
function expectRequest({ mock }: MockServer, sample: SampleCase | undefined): void {
  const [request, ...parts] = mock.requests;
  expect(request).toMatchObject({ operationId: sample?.id });
  expect(request?.body).toEqual(sample?.body);
  expect(parts).toHaveLength(sample?.id === "sendBatch" ? 2 : 0);
}

/** Starts a mock with the organization and the sponsor that the samples name, those of a batch in its parts. */
function startSampleMock({ id }: SampleCase): Promise<MockServer> {
  return startMock({ seed: createSeed(getSample(id === "sendBatch" ? "getConnectedOrganization" : id)) });
}
