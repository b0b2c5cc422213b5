import { expect, test } from "vitest";
import type { Contract } from "../../src/generator/contract/contract.js";
import type { Change } from "../../src/generator/release/change.js";
import { describeChanges } from "../../src/generator/release/describe-changes.js";

const operation = { operationId: "addMember" };
// Only the paths of the contracts are read.
const released = { paths: { "/groups/{id}/$ref": { post: operation } } } as unknown as Contract;
const contract = {
  paths: { "/groups": { get: { operationId: "listGroups" } }, ...released.paths },
} as unknown as Contract;

const path = "#/paths/~1groups~1{id}~1$ref/post/requestBody/content/application~1json/schema";
const lost = { impact: "major" as const, message: "Enum of `state` lost values: 'proposed'." };
const changes: Change[] = [
  { path: `${path}/properties/region`, kind: "added", impact: "minor", verdicts: [] },
  { path: "#/paths/~1groups", kind: "added", impact: "minor", verdicts: [] },
  { path: `${path}/properties/state`, kind: "modified", impact: "major", property: "enum", verdicts: [lost] },
  { path: `${path}/properties/state`, kind: "modified", impact: "major", property: "enum", verdicts: [lost] },
  { path: "#/info", kind: "modified", impact: "patch", property: "description", verdicts: [] },
  { path: "#/tags/0", kind: "removed", impact: "major", verdicts: [] },
];

test("breaking changes come first, then additions, each once; changes of wording are left out", () => {
  expect(describeChanges(changes, [released, contract])).toEqual([
    "Breaks: addMember: Enum of `state` lost values: 'proposed'.",
    "Breaks: Removes `tags/0` from the document.",
    "Adds `requestBody/region` to addMember.",
    "Adds listGroups.",
  ]);
});

test("a removed operation has the name it had", () => {
  const removed: Change = { path: "#/paths/~1groups", kind: "removed", impact: "major", verdicts: [] };
  expect(describeChanges([removed], [contract, released])).toEqual(["Breaks: Removes listGroups."]);
});
