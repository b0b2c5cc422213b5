import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../src/generator/artefacts.js";
import { bundleContract } from "../../src/generator/contract/bundle-contract.js";
import { findChanges } from "../../src/generator/generated-folder.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

test("generated/ is up to date (otherwise run: npm run generate)", async () => {
  const texts = await generate(await bundleContract(`${project}openapi/openapi.yaml`));
  expect(texts.size).toBeGreaterThan(0);
  expect((await findChanges(`${project}generated`, texts)).map(({ file }) => file)).toEqual([]);
});
