import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = fileURLToPath(new URL("./", import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".test-d.ts"))
  .map((name) => folder + name);
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);

test("the type tests in this folder compile", () => {
  const compiled = service.getProgram();
  expect.assert(compiled);
  const sources = files.map((file) => compiled.getSourceFile(file));
  expect(sources.length).toBeGreaterThan(0);
  const diagnostics = sources.flatMap((source) => {
    expect.assert(source);
    return ts.getPreEmitDiagnostics(compiled, source);
  });
  expect(ts.formatDiagnostics(diagnostics, formatHost)).toBe("");
});

test("the type tests expect errors, each with a reason", () => {
  const expected = files.flatMap((file) => readFileSync(file, "utf8").match(/@ts-expect-error.*/g) ?? []);
  expect(expected.length).toBeGreaterThan(60);
  expect(expected.filter((line) => !/^@ts-expect-error: \S.{10,}/.test(line))).toEqual([]);
});

const program = `
import type { GraphClient } from "../../src/index.js";
declare const graph: GraphClient;
const identitySources = [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "a.com" }] as const;
export const created = await graph.createConnectedOrganization({ displayName: "a", identitySources });
const found = await graph.getConnectedOrganization("1");
export const both = await graph.createConnectedOrganization({ displayName: "a", identitySources }, { response: true });
for await (const listed of graph.listConnectedOrganizations()) listed;
for await (const sponsor of graph.listInternalSponsors("1")) sponsor;
await graph.createConnectedOrganization({ displayName: "a" });
await graph.updateConnectedOrganization("1", { displayname: "a" });
await graph.addInternalSponsor("1", {});
await graph.getConnectedOrganization("1", { $slect: ["id"] });
await graph.createConnectedOrganization(found);
`;

const file = `${folder}program.ts`;
const service = createLanguageService(file, program);

describe("in an editor", () => {
  test.each([
    ["created", "const created: ConnectedOrganization"],
    ["found", "const found: ConnectedOrganization"],
    ["both", "const both: {\n    data: ConnectedOrganization;\n    response: FetchResponse;\n}"],
    ["listed", "const listed: ConnectedOrganization"],
    ["sponsor", "const sponsor: DirectoryObject"],
  ])("the type of %s is shown by its name", (name, expected) => {
    const position = program.search(new RegExp(`\\b${name}\\b`));
    const info = service.getQuickInfoAtPosition(file, position);
    expect(ts.displayPartsToString(info?.displayParts)).toBe(expected);
  });

  test("a method shows the names of its parameters and its result", () => {
    const info = service.getQuickInfoAtPosition(file, program.indexOf("createConnectedOrganization"));
    const text = ts.displayPartsToString(info?.displayParts);
    expect(text).toContain("body: ConnectedOrganizationCreate");
    expect(text).toContain("Promise<ConnectedOrganization>");
    expect(text.length).toBeLessThan(400);
  });

  test("an error names the type, and is short", () => {
    const messages = service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(messages).toEqual([
      expect.stringMatching(/'identitySources' is missing in type .* required in type 'ConnectedOrganizationCreate'/),
      expect.stringMatching(/'displayname' does not exist in type 'ConnectedOrganizationUpdate'/),
      expect.stringMatching(/'"@odata\.id"' is missing in type '\{\}' but required in type 'DirectoryObjectReference'/),
      expect.stringMatching(/'\$slect' does not exist in type 'SelectQuery<GetConnectedOrganizationQuery, never>'/),
      expect.stringMatching(
        /^Argument of type 'ConnectedOrganization' is not .* of type 'ConnectedOrganizationCreate'/,
      ),
    ]);
    for (const message of messages.slice(0, 4)) expect(message.length).toBeLessThan(300);
  });
});

/** Creates the service that editors use, for the type tests and one file that does not exist on disk. */
function createLanguageService(file: string, text: string): ts.LanguageService {
  return ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file, ...files],
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getScriptVersion: () => "1",
    readDirectory: ts.sys.readDirectory,
    readFile: ts.sys.readFile,
  });
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};
