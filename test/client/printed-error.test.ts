import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { GraphClient } from "../../src/index.js";
import type { FakeResponse } from "../helpers/recording-fetch.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";

async function printError(answer: FakeResponse): Promise<string> {
  const { graph } = createRecordingClient([answer], { retry: { limit: 0 } });
  const text = inspect(await catchError(async () => await graph.getConnectedOrganization("1"), graph));
  expect(text).toMatch(/^ {4}at /m);
  return text;
}

test("prints an OData error with its message, status, code, details and request id", async () => {
  const error = {
    code: "BadRequest",
    message: "Some properties are wrong.",
    details: [{ code: "required", message: "Name it.", target: "/displayName" }],
    innerError: { "request-id": "6f0c" },
  };
  const text = await printError(Response.json({ error }, { status: 400 }));
  expect(text).toMatch(/^GraphError: Some properties are wrong\.\n {4}at /);
  for (const fact of [
    "operationId: 'getConnectedOrganization'",
    "method: 'GET'",
    "/connectedOrganizations/1'",
    "status: 400",
    "code: 'BadRequest'",
    "requestId: '6f0c'",
    "target: '/displayName'",
  ]) {
    expect(text).toContain(fact);
  }
});

test("prints the beginning of a page of a proxy, and the rest of it nowhere", async () => {
  const page = `<h1>Bad gateway</h1>${"x".repeat(1000)}`;
  const text = await printError(new Response(page, { status: 502, headers: { "content-type": "text/html" } }));
  expect(text.split("\n")[0]).toBe(`GraphError: Unexpected response 502: ${page.slice(0, 200)}`);
  expect(text).not.toContain("x".repeat(201));
});

test("prints every cause of a network failure", async () => {
  const refused = Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" });
  const text = await printError(() => Promise.reject(new TypeError("fetch failed", { cause: refused })));
  expect(text).toMatch(/^GraphError: The service could not be reached\./);
  expect(text).toContain("TypeError: fetch failed");
  expect(text).toContain("ECONNREFUSED");
});

test.each([
  ["text", []],
  [{}, []],
  [[null, 7, { code: "a", message: "b" }], [{ code: "a", message: "b" }]],
])("ignores details of another shape: %j", async (details, valid) => {
  const error = { code: "BadRequest", message: "No.", details };
  const { graph } = createRecordingClient([Response.json({ error }, { status: 400 })]);
  expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ details: valid });
});

test("prints the line of the caller", async () => {
  async function readPartner(graph: GraphClient) {
    return await graph.getConnectedOrganization("1");
  }
  async function listPartners(graph: GraphClient) {
    for await (const { id } of graph.listConnectedOrganizations()) id.length;
  }
  async function readPages(graph: GraphClient) {
    for await (const page of graph.listConnectedOrganizations().pages()) page.value.length;
  }
  async function readFirstPage(graph: GraphClient) {
    return await graph.listConnectedOrganizations().firstPage();
  }
  async function listAll(graph: GraphClient) {
    return await graph.listConnectedOrganizations().toArray();
  }
  const failures: FakeResponse[] = [
    new Response("", { status: 404 }),
    () => new Promise((_, reject) => setImmediate(reject, new TypeError("fetch failed"))),
  ];
  for (const failure of failures) {
    for (const caller of [readPartner, listPartners, readPages, readFirstPage, listAll]) {
      const response = failure instanceof Response ? failure.clone() : failure;
      const { graph } = createRecordingClient([response], { retry: { limit: 0 } });
      const text = inspect(await catchError(caller, graph));
      expect(text).toMatch(new RegExp(`^ {4}at (async )?${caller.name} .*printed-error.test.ts`, "m"));
    }
  }
});

test("console.error prints the error with the line of the caller", async () => {
  const { graph } = createRecordingClient([new Response("", { status: 404 })]);
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  async function readPartner() {
    return await graph.getConnectedOrganization("1");
  }
  new Console(stream).error(await catchError(readPartner, graph));
  expect(written.join("")).toMatch(/^GraphError: Unexpected response 404: .*readPartner/s);
});
