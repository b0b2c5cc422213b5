import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../src/generator/artefacts.js";
import { bundleContract } from "../../src/generator/contract/bundle-contract.js";
import { readDecisions } from "../../src/generator/decisions/read-decisions.js";
import { findChanges } from "../../src/generator/generated-folder.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

test("generated/ is up to date (otherwise run: npm run generate)", async () => {
  const contract = await bundleContract(`${project}openapi/openapi.yaml`);
  const texts = await generate(contract, await readDecisions(`${project}openapi`, contract));
  expect(texts.size).toBeGreaterThan(0);
  expect((await findChanges(`${project}generated`, texts)).map(({ file }) => file)).toEqual([]);
});
