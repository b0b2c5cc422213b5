import { expect, test } from "vitest";
import type { Contract } from "../../src/generator/contract/contract.js";
import { bundle } from "../helpers/bundle.js";
import { plainAjv } from "../helpers/json-schema.js";
import {
  fixtureFaults,
  listFaults,
  memberFaults,
  operationFaults,
  readOnlyFaults,
  substitutionFaults,
  valueFaults,
} from "../helpers/misjudged-bodies.js";
import { constraintsOf } from "../helpers/schema-constraints.js";
import { mutantsOf } from "../helpers/schema-mutants.js";

/** What the tests beside this one expect to find nothing, the quick ones first. */
const judges: Record<string, (contract: Contract) => string[]> = {
  "the operations decided": operationFaults,
  "the lists decided": listFaults,
  "the members decided": memberFaults,
  "what is decided to be read-only": readOnlyFaults,
  "the values decided": valueFaults,
  "the fixtures": ({ components }) => fixtureFaults(plainAjv(components.schemas)),
  "values of other types": ({ components }) => substitutionFaults(plainAjv(components.schemas)),
};

function judgeOf(contract: Contract): string | undefined {
  return Object.entries(judges).find(([, faultsOf]) => faultsOf(contract).length > 0)?.[0];
}

test("constraints of every kind that the contract is known to use are among those that are taken away", () => {
  const kinds =
    "$ref additionalProperties allOf const enum format items maxItems minItems minLength minimum not oneOf pattern required type".split(
      " ",
    );
  expect(constraintsOf(bundle).map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(kinds));
});

test("whatever the contract asks for or promises less makes some test fail", () => {
  expect(judgeOf(bundle)).toBeUndefined();
  const caught = new Map<string, number>();
  const survivors: string[] = [];
  for (const { name, make } of mutantsOf(bundle)) {
    const judge = judgeOf(make());
    if (judge) caught.set(judge, (caught.get(judge) ?? 0) + 1);
    else survivors.push(name);
  }
  const total = [...caught.values()].reduce((sum, count) => sum + count, 0) + survivors.length;
  const score = (1 - survivors.length / total) * 100;
  console.log(
    [
      `Mutation of the contract: ${total - survivors.length} of ${total} changes made a test fail (${score.toFixed(1)} %)\n`,
      ...Array.from(caught, ([judge, count]) => `${String(count).padStart(5)}  by ${judge}`),
    ].join("\n"),
  );
  expect(total).toBeGreaterThan(500);
  expect(survivors).toEqual([]);
});
