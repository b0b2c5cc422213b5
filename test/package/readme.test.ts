import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { operations } from "../../generated/operations.js";
import manifest from "../../package.json" with { type: "json" };
import { domainSource } from "../../src/index.js";
import { type Mock, type MockServer, type ServerOptions, startMock } from "../../src/mock/index.js";
import { createReaderProject, type ReaderProject } from "../helpers/reader-project.js";
import { listFirstCells, listReadmeBlocks, readme } from "../helpers/readme-blocks.js";

const blocks = listReadmeBlocks();
const texts = blocks.map(({ text }) => text);
const [install = "", first = "", runFirst = "", azureCli = "", ensure = "", bulk = "", errors = ""] = texts;
const [partnerTest = "", form = "", tools = ""] = texts.slice(7);

let project: ReaderProject;
beforeAll(async () => {
  project = await createReaderProject();
});
afterAll(() => project.remove());

/** Runs a program against a mock, and returns what it printed by lines, and the mock. */
async function runProgram(program: string, options: ServerOptions = {}): Promise<{ lines: string[]; mock: Mock }> {
  const { url, mock } = await startServer(options);
  return { lines: await runAgainst(url, program), mock };
}

async function startServer(options: ServerOptions = {}): Promise<MockServer> {
  const server = await startMock(options);
  onTestFinished(() => server.close());
  return server;
}

async function runAgainst(url: string, program: string): Promise<string[]> {
  await project.writeModule("program", program);
  const printed = await project.runModule("program", { GRAPH_BASE_URL: `${url}/v1.0`, GRAPH_TOKEN: "any" });
  return printed.trim().split("\n");
}

/** Whether the packages that a program imports are installed; says so if they are not. */
function isRunnable(program: string): boolean {
  const names = [...program.matchAll(/ from "((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name = ""]) => name);
  const missing = names.filter((name) => !name.startsWith("node:") && !project.has(name));
  if (missing.length > 0) console.warn(`Skipping a program of the README that needs ${missing.join(", ")}.`);
  return missing.length === 0;
}

describe("the blocks of the README", () => {
  test("are those that the tests below name", () => {
    expect(blocks.map(({ language }) => language)).toEqual("sh ts sh sh ts ts ts ts ts sh".split(" "));
  });

  test("compile with all strict options", async () => {
    const programs = blocks.flatMap(({ language, text }) => (language === "ts" && isRunnable(text) ? text : []));
    expect(programs.length).toBeGreaterThan(4);
    expect(await project.compile(programs)).toBe("");
  });

  test("install the package, start the mock, and run the first program, which prints what it created", async () => {
    await project.addCommand("npm", `[ "$*" = "install ${manifest.name}" ]`);
    const url = await startShell(install.replace(/(?<=mock)$/m, " --port 0"));
    await project.writeFile("first.mts", first);
    const printed = await project.runShell(runFirst.replace("http://127.0.0.1:4010", url));
    expect(printed.trim().split("\n")).toEqual([
      expect.stringMatching(/^created \S+$/),
      expect.stringMatching(/ Fabrikam$/),
    ]);
  });

  test("take a token from the Azure CLI", async () => {
    await project.addCommand("az", '[ "$1 $2" = "account get-access-token" ] && echo token');
    expect(await project.runShell(`${azureCli}\necho "$GRAPH_TOKEN"`)).toBe("token\n");
  });

  test("find or create an organization, and add a sponsor", async () => {
    const { url, mock } = await startServer();
    await runAgainst(url, ensure);
    const [created, ...others] = mock.organizations;
    expect(others).toEqual([]);
    expect(mock.requests.at(-1)).toMatchObject({ operationId: "addInternalSponsor", status: 204 });
    expect(mock.requests.at(-1)?.url).toContain(created?.id);
    await runAgainst(url, ensure);
    expect(mock.organizations).toHaveLength(1);
    expect(mock.requests.filter(({ operationId }) => operationId === "addInternalSponsor")).toHaveLength(1);
  });

  test("create the partners of a CSV file once, under a rate limit", async () => {
    const names = Array.from({ length: 50 }, (_, index) => `Partner ${index},partner${index}.example`);
    await project.writeFile("partners.csv", `${["name,domain", ...names].join("\r\n")}\r\n`);
    const { url, mock } = await startServer({ rateLimit: { requests: 30, window: 1000 } });
    expect(await runAgainst(url, bulk)).toEqual([...names.map((name) => `${name} created`), "0 existed already"]);
    expect(mock.organizations).toHaveLength(50);
    expect(await runAgainst(url, bulk)).toEqual(["50 existed already"]);
    expect(mock.organizations).toHaveLength(50);
  });

  test("print a readable error, after a retry", async () => {
    const { lines, mock } = await runProgram(errors, { faults: [{ status: 429, times: 1, retryAfter: 0 }] });
    expect(mock.requests.map(({ status }) => status)).toEqual([429, 404]);
    expect(lines).toEqual([expect.stringMatching(/^deleteConnectedOrganization 404 \w+ .+ [\da-f-]{36}$/)]);
  });

  test("say that a license is missing", async () => {
    const body = { error: { code: "NoLicense", message: "The tenant has no license." } };
    const { lines } = await runProgram(errors, { faults: [{ status: 403, body }] });
    expect(lines).toEqual(["The tenant has no license for entitlement management."]);
  });

  test("test a program, and fail for programs with a bug", async () => {
    const replace = (code: string, replacement: string) => {
      expect(partnerTest).toContain(code);
      return partnerTest.replace(code, replacement);
    };
    const body = "{ displayName: domain, identitySources: [domainSource(domain)] }";
    const files = {
      correct: partnerTest,
      withoutRetries: replace("fetch: mock.fetch", "fetch: mock.fetch, retry: { limit: 0 }"),
      sourcesFromCreate: replace(
        "await graph.getConnectedOrganization(id)",
        `await graph.createConnectedOrganization(${body})`,
      ),
    };
    for (const [name, text] of Object.entries(files)) await project.writeFile(`${name}.test.ts`, text);
    const script =
      "node node_modules/vitest/vitest.mjs run --pool=threads --reporter=json --outputFile=report.json || true";
    await project.runShell(script);
    const report: { testResults: { name: string; status: string }[] } = JSON.parse(
      await project.readFile("report.json"),
    );
    const passed = report.testResults.filter(({ status }) => status === "passed");
    expect(report.testResults).toHaveLength(3);
    expect(passed.map(({ name }) => name)).toEqual([expect.stringMatching(/\/correct\.test\.ts$/)]);
  });

  test("validate a form", async ({ skip }) => {
    if (!isRunnable(form)) skip();
    await project.writeModule("form", form);
    const { lines } = await runProgram(`
      import { createElement } from "react";
      import { renderToString } from "react-dom/server";
      import { usePartnerForm } from "./form.mjs";
      const Form = () => createElement("p", undefined, usePartnerForm().state.values.identitySources.length);
      console.log(renderToString(createElement(Form)));`);
    expect(lines).toEqual(["<p>1</p>"]);
  });

  test("name files that the package contains, for tools that read the contract", async () => {
    await project.addCommand("openapi-python-client");
    await project.addCommand("kiota");
    const commands = (await project.runShell(tools)).trim().split("\n");
    expect(commands).toHaveLength(3);
    for (const command of commands) {
      const [file = ""] = /(?<= )node_modules\/\S+$/.exec(command) ?? [];
      expect(/^openapi: 3\.1/m.test(readFileSync(join(project.folder, file), "utf8"))).toBe(true);
    }
  });
});

describe("the commands in the text of the README", () => {
  test("create a client from a credential, and log retries", async ({ skip }) => {
    const [createFromCredential = ""] = /(?<=`)createClient\(\{ accessToken: new [^`]+/.exec(readme) ?? [];
    const [onRetry = ""] = /(?<=`)\(\{ operationId, status, delay \}\) => [^`]+/.exec(readme) ?? [];
    const program = `
      import { DefaultAzureCredential } from "@azure/identity";
      import { createClient } from "connected-organizations";
      ${createFromCredential};
      createClient({ accessToken: "any", onRetry: ${onRetry} });`;
    if (!isRunnable(program)) skip();
    expect(await project.compile([program])).toBe("");
  });

  test("declare a type that a client and a stub have", async () => {
    const [declaration = ""] = /(?<=`)interface Partners [^`]+/.exec(readme) ?? [];
    const program = `
      import { createClient } from "connected-organizations";
      ${declaration}
      export const client: Partners = createClient({ accessToken: "any" });
      export const stub: Partners = { deleteConnectedOrganization: async () => {} };`;
    expect(await project.compile([program])).toBe("");
  });

  test("create a mock with the organizations of a client, which stay as they are", async () => {
    const [createCopy = ""] = /(?<=`)createMock\(\{ seed: await [^`]+/.exec(readme) ?? [];
    const { lines, mock } = await runProgram(
      `
      import { createClient } from "connected-organizations";
      import { createMock } from "connected-organizations/mock";
      const graph = createClient({ accessToken: "any", baseUrl: process.env.GRAPH_BASE_URL });
      const mock = ${createCopy};
      const copy = createClient({ accessToken: "any", fetch: mock.fetch });
      for (const { id } of mock.organizations) await copy.deleteConnectedOrganization(id);
      console.log(mock.requests.map(({ method }) => method).join(), mock.organizations.length);`,
      { seed: [{ displayName: "Fabrikam" }, { displayName: "Contoso" }] },
    );
    expect(lines).toEqual(["DELETE,DELETE 0"]);
    expect(mock.organizations).toHaveLength(2);
  });

  test("add an identity source to those of an organization", async () => {
    const [validate = ""] = /(?<=`)validateRequest\("updateConnectedOrganization", body\)(?=`)/.exec(readme) ?? [];
    const [body = ""] = /(?<=`)\{ identitySources: \[\.\.\.[^`]+/.exec(readme) ?? [];
    const program = `
      import { createClient, domainSource } from "connected-organizations";
      import { validateRequest } from "connected-organizations/validation";
      const graph = createClient({ accessToken: "any", baseUrl: process.env.GRAPH_BASE_URL ?? "" });
      const source = domainSource("contoso.com");
      for await (const organization of graph.listConnectedOrganizations()) {
        const body = ${body};
        const result = ${validate};
        if (result.valid) await graph.updateConnectedOrganization(organization.id, result.value);
      }`;
    expect(await project.compile([program])).toBe("");
    const { mock } = await runProgram(program, { seed: [{ identitySources: [domainSource("fabrikam.com")] }] });
    expect(mock.organizations).toMatchObject([
      { identitySources: [{ domainName: "fabrikam.com" }, { domainName: "contoso.com" }] },
    ]);
  });

  test("validate a file", async () => {
    const [command = ""] = /npx connected-organizations validate [^`]+/.exec(readme) ?? [];
    await project.writeFile("body.json", JSON.stringify({ displayName: "Fabrikam" }));
    expect(await project.runShell(`${command} || true`)).toContain("/identitySources");
  });

  test("start the mock with the options of a file", async () => {
    const [command = ""] = /npx connected-organizations mock --config [^`]+/.exec(readme) ?? [];
    const [options = ""] = /\{ "faults": [^`]+/.exec(readme) ?? [];
    await project.writeFile("mock.json", options);
    const url = await startShell(`${command} --port 0`);
    expect(await (await fetch(`${url}/_mock/faults`)).json()).toEqual(JSON.parse(options).faults);
  });

  test("configure Jest as the project that runs in CommonJS mode", () => {
    const config = readFileSync(new URL("consumers/jest-commonjs/jest.config.js", import.meta.url), "utf8");
    const options = [...config.matchAll(/^ {2}(.*),$/gm)].map(([, option = ""]) => `\`${option}\``);
    expect(options).toHaveLength(2);
    expect(options.filter((option) => !readme.includes(option))).toEqual([]);
  });

  test("name the versions of packages that are tested", () => {
    const dependencies: Record<string, string> = { ...manifest.devDependencies, ...manifest.overrides };
    const named = [...readme.matchAll(/((?:@\w[\w-]*\/)?[\w-]+)@(\d+\.\d+\.\d+)/g)];
    expect(named.length).toBeGreaterThan(2);
    for (const [text, name = "", version] of named)
      expect(`${name}@${version}`, text).toBe(`${name}@${dependencies[name]}`);
  });
});

describe("the README", () => {
  test("links only to its own sections, files of the package and addresses", () => {
    const sections = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => `#${toAnchor(title)}`);
    const packageFolder = join(project.folder, "node_modules", manifest.name);
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(5);
    const isDead = (target: string) =>
      !/^https:/.test(target) && !sections.includes(target) && !existsSync(join(packageFolder, target));
    expect(targets.filter(isDead)).toEqual([]);
  });

  test("lists every method of the client", () => {
    const cells = listFirstCells().map((code) => code.replace(/\(.*/, ""));
    expect(Object.keys(operations).filter((id) => !cells.includes(id))).toEqual([]);
  });

  test.each([
    ["the client", "client/options/client-options.ts", "ClientOptions", 10],
    ["the mock", "mock/options.ts", "MockOptions", 10],
    ["the mock on a port", "mock/server/server-options.ts", "ServerOptions", 3],
  ])("names every option of %s", (_title, file, type, atLeast) => {
    const source = readFileSync(new URL(`../../src/${file}`, import.meta.url), "utf8");
    const [, members = ""] = new RegExp(`interface ${type} [^{]*\\{\\n(.*?)^\\}`, "ms").exec(source) ?? [];
    const options = [...members.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name = ""]) => name);
    expect(options.length).toBeGreaterThan(atLeast);
    expect(options.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
  });
});

function toAnchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");
}

/** Starts a script whose last command is the mock, and resolves to the URL that it prints. */
async function startShell(script: string): Promise<string> {
  const env = { ...process.env, PATH: [join(project.folder, "commands"), process.env.PATH].join(delimiter) };
  const child = spawn("sh", ["-e", "-c", script], { cwd: project.folder, env, detached: true });
  onTestFinished(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid); // With all that it started.
  });
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (printed += text));
  while (true) {
    const [text] = await Promise.race([once(child.stdout.setEncoding("utf8"), "data"), once(child, "exit")]);
    if (typeof text !== "string") throw new Error(`The mock did not start: ${printed}`);
    printed += text;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    if (url) return url;
  }
}
