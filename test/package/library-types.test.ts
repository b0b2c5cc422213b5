import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typescriptCompiler } from "../../src/generator/unreached-files.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { hasInteropPackages, linkInteropPackages } from "../helpers/interop-packages.js";
import { runNode } from "../helpers/run-node.js";
import { strictOptions } from "../helpers/strict-options.js";

const fetchProgram = `
import { type ClientOptions, createClient } from "connected-organizations";
import { createFetchClient } from "connected-organizations/openapi-fetch";
import nodeFetch from "node-fetch";
import { Agent as Agent6, fetch as fetch6 } from "undici-6";
import { Agent as Agent7, fetch as fetch7 } from "undici-7";
const accessToken = "token";
createClient({ accessToken, fetch });
createClient({ accessToken, fetch: globalThis.fetch });
createClient({ accessToken, fetch: (url, init) => fetch(url, init) });
createClient({ accessToken, fetch: async (url, init) => fetch(new Request(url, init)) });
createClient({ accessToken, fetch: fetch6 });
createClient({ accessToken, fetch: fetch7 });
createClient({ accessToken, fetch: nodeFetch });
const dispatcher6 = new Agent6();
const dispatcher7 = new Agent7();
createClient({ accessToken, fetch: (url, init) => fetch6(url, { ...init, dispatcher: dispatcher6 }) });
createClient({ accessToken, fetch: (url, init) => fetch7(url, { ...init, dispatcher: dispatcher7 }) });
createClient({ accessToken, fetch: (url, init) => nodeFetch(url, { ...init, compress: true }) });
createClient({ accessToken, fetch: async () => Response.json({}) });
const options: ClientOptions = { accessToken, fetch: fetch7 };
createFetchClient(options);
createFetchClient({ accessToken, fetch: nodeFetch });
const graph = createClient(options);
const { signal } = new AbortController();
await graph.getConnectedOrganization("1", {}, { signal, headers: new Headers({ a: "b" }) });
await graph.getConnectedOrganization("1", {}, { headers: { a: "b", c: undefined } });
// @ts-expect-error: a fetch returns a response
createClient({ accessToken, fetch: async () => "response" });
`;

const credentialProgram = `
import {
  type TokenCredential, AzureCliCredential, ClientSecretCredential, DefaultAzureCredential,
} from "@azure/identity";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { createClient, type AccessToken } from "connected-organizations";
declare const credential: TokenCredential;
createClient({ accessToken: credential });
createClient({ accessToken: new DefaultAzureCredential() });
createClient({ accessToken: new AzureCliCredential() });
const own: AccessToken = new ClientSecretCredential("tenant", "client", "secret");
createClient({ accessToken: own });
const app = new ConfidentialClientApplication({ auth: { clientId: "client", clientSecret: "secret" } });
const scopes = ["https://graph.microsoft.com/.default"];
createClient({
  accessToken: async ({ claims }) =>
    (await app.acquireTokenByClientCredential({ scopes, ...(claims && { claims }) }))?.accessToken ?? "",
});
// @ts-expect-error: the result of MSAL is not a token, its accessToken is
createClient({ accessToken: () => app.acquireTokenByClientCredential({ scopes }) });
// @ts-expect-error: a class is not a credential
createClient({ accessToken: DefaultAzureCredential });
`;

const withoutDom = ["es2023"];
const withDom = ["es2023", "dom", "dom.iterable"];
const fetches = "that passes undici 6, undici 7, node-fetch or the global fetch, itself or wrapped";
const credentials = "that passes credentials of @azure/identity and tokens of @azure/msal-node";

/** Each is a project in its own folder. */
const projects = [
  { folder: "fetch", title: fetches, program: fetchProgram, options: { lib: withoutDom, skipLibCheck: false } },
  { folder: "fetch-dom", title: fetches, program: fetchProgram, options: { lib: withDom, skipLibCheck: false } },
  {
    folder: "credentials",
    title: credentials,
    program: credentialProgram,
    // The declarations of MSAL itself need JsonWebKey, which only lib dom has.
    options: { lib: withoutDom, skipLibCheck: true },
  },
  {
    folder: "credentials-dom",
    title: credentials,
    program: credentialProgram,
    options: { lib: withDom, skipLibCheck: false },
  },
];

describe.runIf(hasInteropPackages)("with the types of other packages, a program compiles", () => {
  let installed: InstalledPackage;
  let compiled: { exitCode: number; messages: string[] };
  beforeAll(async () => {
    installed = await installPackage();
    await linkInteropPackages(installed);
    compiled = await compile(installed.folder);
  });
  afterAll(() => installed.remove());

  for (const { folder, title, options } of projects)
    test(`${title}, with lib ${options.lib}`, () => {
      expect(compiled.messages.filter((message) => message.startsWith(`${folder}/`))).toEqual([]);
    });

  test("and the compiler reports nothing else", () => {
    expect(compiled).toEqual({ exitCode: 0, messages: [] });
  });
});

/** Compiles all projects in one process, and returns the errors, each after the path of its file. */
async function compile(cwd: string): Promise<{ exitCode: number; messages: string[] }> {
  for (const { folder, program, options } of projects) {
    const compilerOptions = { ...strictOptions, ...options };
    await mkdir(join(cwd, folder));
    await writeFile(join(cwd, folder, "program.mts"), program);
    await writeFile(join(cwd, folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.mts"] }));
  }
  const folders = projects.map(({ folder }) => folder);
  const { exitCode, stdout } = await runNode([typescriptCompiler, "--build", ...folders, "--pretty", "false"], { cwd });
  return { exitCode, messages: stdout.match(/^.*error TS.*/gm) ?? [] };
}
