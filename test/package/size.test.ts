import { expect, test } from "vitest";
import { bundledSize } from "../bench/bundled-size.js";

test("a program that creates, adds and lists adds at most 6 kB to a page, without validators and mock", () => {
  const client = bundledSize(`
    import { createClient } from "./src/index.js";
    const graph = createClient({ accessToken: "t" });
    const identitySources = [];
    await graph.createConnectedOrganization({ displayName: "a", identitySources });
    await graph.addConnectedOrganization({ displayName: "a", description: "b", identitySources, state: "proposed" });
    for await (const { id } of graph.listConnectedOrganizations()) console.log(id);
  `);
  expect(client).toBeGreaterThan(1_000);
  expect(client).toBeLessThan(6_000);
});
