import { expect, test } from "vitest";
import { startProgram } from "../helpers/start-program.js";

const program = `
  import { createRequire } from "node:module";
  import { createMock, startMock } from "connected-organizations/mock";
  const require = createRequire(import.meta.url);
  const isLoaded = () => require.resolve("@stoplight/prism-http") in require.cache;
  const stateful = await startMock();
  const before = isLoaded();
  const { close } = await startMock({ static: true });
  console.log(JSON.stringify({ before, after: isLoaded() }));
  await stateful.close();
  await close();
`;

test("Prism is loaded before the first request of a static server, and not for a stateful one", async () => {
  const { printed } = await startProgram(["--input-type=module", "--eval", program], /\n/);
  expect(JSON.parse(printed)).toEqual({ before: false, after: true });
});
