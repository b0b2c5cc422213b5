import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { GraphClient } from "../../src/index.js";
import type { FakeResponse } from "../helpers/recording-fetch.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";

const requestLine =
  "GET https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations/1";

async function printError(answer: FakeResponse): Promise<string> {
  const { graph } = createRecordingClient([answer], { retry: { limit: 0 } });
  const text = inspect(await catchError(async () => await graph.getConnectedOrganization("1"), graph));
  expect(text).toMatch(/^ {4}at /m);
  return text.replace(/\n {4}at .*/s, ""); // The lines before the stack.
}

test("prints an OData error as one sentence and its details", async () => {
  const error = {
    code: "BadRequest",
    message: "Some properties are wrong.",
    details: [
      { code: "required", message: "Name it.", target: "/displayName" },
      { code: "enum", message: "No such state." },
    ],
    innerError: { "request-id": "6f0c" },
  };
  expect(await printError(Response.json({ error }, { status: 400 }))).toBe(
    [
      "GraphError: getConnectedOrganization failed with 400 BadRequest (request 6f0c): Some properties are wrong.",
      requestLine,
      "required /displayName: Name it.",
      "enum: No such state.",
    ].join("\n    "),
  );
});

test("prints the beginning of a page of a proxy", async () => {
  const page = `<h1>Bad gateway</h1>${"x".repeat(1000)}`;
  const text = await printError(new Response(page, { status: 502, headers: { "content-type": "text/html" } }));
  expect(text.split("\n")).toEqual([
    "GraphError: getConnectedOrganization failed with 502: Microsoft Graph returned 502 with text/html instead of an OData error.",
    `    ${requestLine}`,
    `    ${page.slice(0, 500)}`,
  ]);
});

test("prints every cause of a network failure", async () => {
  const cause = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:4010") });
  expect(await printError(() => Promise.reject(cause))).toBe(
    [
      "GraphError: getConnectedOrganization failed: Microsoft Graph could not be reached.",
      requestLine,
      "caused by TypeError: fetch failed",
      "caused by Error: connect ECONNREFUSED 127.0.0.1:4010",
    ].join("\n    "),
  );
});

test("prints the code of a cause without a message, such as a refused connection", async () => {
  const refused = Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" });
  expect(await printError(() => Promise.reject(new TypeError("fetch failed", { cause: refused })))).toMatch(
    /caused by TypeError: fetch failed\n {4}caused by ECONNREFUSED$/,
  );
});

test("stops at circular causes", async () => {
  const circular = new Error("again");
  circular.cause = circular;
  const text = await printError(() => Promise.reject(circular));
  expect(text.split("\n").length).toBeLessThan(100);
});

test.each([["text"], [{}], [[null, 7, { code: "a", message: "b" }]]])(
  "ignores details of another shape: %j",
  async (details) => {
    const error = { code: "BadRequest", message: "No.", details };
    const text = await printError(Response.json({ error }, { status: 400 }));
    expect(text.split("\n").slice(2)).toEqual(Array.isArray(details) ? ["    a: b"] : []);
  },
);

test("prints the same inside another object", async () => {
  const { graph } = createRecordingClient([new Response("", { status: 404 })]);
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(inspect({ error })).toContain("GraphError: getConnectedOrganization failed with 404: ");
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
  expect(written.join("")).toMatch(
    /^GraphError: getConnectedOrganization failed with 404.*\n {4}GET https.*\n.*readPartner/s,
  );
});
