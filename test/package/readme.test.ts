import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { createProgramFolder, type ProgramFolder } from "../helpers/program-folder.js";
import { startThrottledMock } from "../helpers/throttled-mock.js";

const readme = new URL("../../README.md", import.meta.url);
let server: MockServer;
let folder: ProgramFolder;

beforeAll(async () => {
  server = await startMock();
  folder = await createProgramFolder();
});

afterAll(async () => {
  await server.close();
  await folder.remove();
});

test("the first program of the README prints what the README shows", async () => {
  const [program] = await programs();
  const { stdout } = await runProgram(program ?? "");
  expect(stdout.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^created \S+$/),
    expect.stringMatching(/ Fabrikam$/),
  ]);
});

test("the table of methods lists every operation", async () => {
  const text = await readFile(readme, "utf8");
  const ids = Object.keys(operations);
  expect(ids.filter((id) => !new RegExp(`^\\|.*\`${id}[(\`]`, "m").test(text))).toEqual([]);
});

test("every other program of the README runs", async () => {
  const others = (await programs()).slice(1).filter((program) => !isTest(program));
  expect(others).not.toHaveLength(0);
  for (const program of others) await runProgram(program);
});

test("the program for production creates 50 organizations while it is throttled, and prints a readable 404", async () => {
  const throttled = await startThrottledMock();
  try {
    const program = (await programs()).find((text) => text.includes("n <= 50")) ?? "";
    const { stdout } = await runProgram(program, `${throttled.url}/beta`);
    const created = throttled.responses.filter((response) => response === "POST 201");
    const refused = throttled.responses.filter((response) => response.endsWith("429"));
    expect(created).toHaveLength(50);
    expect(refused.length).toBeGreaterThan(20);
    expect(throttled.responses).toContain("PATCH 204");
    const lines = stdout.split("\n");
    expect(lines.filter((line) => /^\w+: 429, retry in 20 ms$/.test(line))).toHaveLength(refused.length);
    expect(lines).toContain("50 organizations");
    const error = lines.findIndex((line) => line.startsWith("GraphError"));
    expect(lines.slice(error, error + 2)).toEqual([
      expect.stringMatching(
        /^GraphError: getConnectedOrganization failed with 404 \w+ \(request [\da-f-]{36}\): .+\.$/,
      ),
      expect.stringMatching(/^ {4}GET http:.*404$/),
    ]);
  } finally {
    throttled.close();
  }
});

test("every program of the README compiles with all strict options", async () => {
  const examples = await programs();
  expect(examples.length).toBeGreaterThan(3);
  expect(await folder.compile(examples)).toBe("");
});

test("the README's test passes for its program, and fails for programs with a bug", async () => {
  const correct = (await programs()).find(isTest) ?? "";
  const replace = (code: string, replacement: string) => {
    expect(correct).toContain(code);
    return correct.replace(code, replacement);
  };
  const results = await folder.runTests({
    correct,
    withoutRetries: replace("fetch: mock.fetch", "fetch: mock.fetch, retry: { limit: 0 }"),
    sourcesFromCreate: replace(
      "await graph.getConnectedOrganization(id)",
      "await graph.createConnectedOrganization({ displayName: domain, identitySources: [domainSource(domain)] })",
    ),
  });
  expect(results).toEqual({ correct: true, withoutRetries: false, sourcesFromCreate: false });
});

function isTest(program: string): boolean {
  return program.includes('from "vitest"');
}

async function programs(): Promise<string[]> {
  return [...(await readFile(readme, "utf8")).matchAll(/```ts\n(.*?)```/gs)].map(([, program = ""]) => program);
}

function runProgram(program: string, baseUrl = `${server.url}/beta`): Promise<{ stdout: string }> {
  return folder.run(program, baseUrl);
}
