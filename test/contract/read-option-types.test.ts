import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ContractError } from "../../src/generator/contract/contract-error.js";
import { readOptionTypes } from "../../src/generator/mock-options/read-option-types.js";

test("an option whose type does not exist is an error with its place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "options-"));
  try {
    const file = join(folder, "mock-config.ts");
    await writeFile(file, "export interface MockConfig {\n  colour?: Missing;\n}\n");
    const read = () => readOptionTypes(file);
    expect(read).toThrow(ContractError);
    expect(read).toThrow(
      /mock-config\.ts:2:12 The type of an option must exist and have a JSON Schema \(got Missing\)\.$/,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
