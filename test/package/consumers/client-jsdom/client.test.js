import nodeFetch from "node-fetch";
import { expectedResult, useClient } from "./use-client.js";

const baseUrl = process.env.GRAPH_BASE_URL;

// Both Jest and Vitest have `test` and `expect` as globals.
test("the environment is that of a page", () => {
  expect(document.createElement("p").outerHTML).toBe("<p></p>");
});

test("the client works with node-fetch", async () => {
  expect(await useClient(baseUrl, nodeFetch)).toEqual(expectedResult);
});

// jest-environment-jsdom has no fetch; users add that of Node.js.
test("the client works with the fetch of Node.js", async () => {
  expect(typeof fetch).toBe("function");
  expect(await useClient(baseUrl, undefined)).toEqual(expectedResult);
});
