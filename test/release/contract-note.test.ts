import { expect, test } from "vitest";
import { contractNote, type DiffReport } from "../../src/build/release/contract-note.js";

const path = "#/paths/~1groups~1{id}~1$ref/post/requestBody/content/application~1json/schema";
const lost = {
  ruleId: "enum-values-removed",
  impact: "major" as const,
  message: "Enum of `state` lost values: 'proposed'.",
};
const changes: DiffReport["changes"] = [
  { path: `${path}/properties/region`, kind: "added", impact: "minor", verdicts: [] },
  { path: `${path}/properties/state`, kind: "modified", impact: "major", property: "enum", verdicts: [lost] },
  { path: `${path}/properties/state`, kind: "modified", impact: "major", property: "enum", verdicts: [lost] },
  { path: "#/info", kind: "modified", impact: "patch", property: "description", verdicts: [] },
  { path: "#/tags/0", kind: "removed", impact: "major", verdicts: [] },
];

test("a note says what breaks, then what is new, each thing once, and leaves wording out", () => {
  expect(contractNote({ bump: "major", changes }, { name: "@scope/name", version: "1.2.3" }, "the tag v1.2.3")).toBe(
    [
      '---\n"@scope/name": major\n---\n',
      "The contract, held against the tag v1.2.3 by `redocly diff`:\n",
      "- Breaks: Enum of `state` lost values: 'proposed'.",
      "- Breaks: removed `tags/0`.",
      "- Adds: added `POST /groups/{id}/$ref requestBody/content/application/json/schema/properties/region`.",
      "",
    ].join("\n"),
  );
});

test.each(["patch", "none"] as const)("there is no note for a report of %s", (bump) => {
  expect(contractNote({ bump, changes: [] }, { name: "name", version: "1.2.3" }, "the tag v1.2.3")).toBeUndefined();
});

test("below 1.0.0 a break raises the minor version", () => {
  const note = contractNote({ bump: "major", changes }, { name: "name", version: "0.1.0" }, "the tag v0.1.0");
  expect(note).toContain('"name": minor');
});
