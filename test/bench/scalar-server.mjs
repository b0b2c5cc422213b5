import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

/** Scalar's mock of the bundle, on the server that its documentation uses. */
const document = await readFile("generated/openapi.json", "utf8");
const app = await createMockServer({ document });
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: "127.0.0.1" });
