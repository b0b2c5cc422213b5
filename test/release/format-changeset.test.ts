import { expect, test } from "vitest";
import { formatChangeset } from "../../src/generator/release/format-changeset.js";

const found = { since: "the tag v1.2.3", sentences: ["Breaks: a: b.", "Adds c."] };

test("a changeset names the package and the greatest impact, with a line for each sentence", () => {
  expect(formatChangeset({ name: "@scope/name", version: "1.2.3" }, { ...found, impact: "major" })).toBe(
    '---\n"@scope/name": major\n---\n\nChanges of the contract since the tag v1.2.3:\n\n- Breaks: a: b.\n- Adds c.\n',
  );
});

test("below 1.0.0 a breaking change raises the minor version", () => {
  expect(formatChangeset({ name: "name", version: "0.1.0" }, { ...found, impact: "major" })).toContain('"name": minor');
});
