import { expect, test } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { bundle } from "../helpers/bundle.js";
import { coverage } from "../helpers/coverage.js";
import { coverageTable } from "../helpers/coverage-table.js";

const covered = await coverage();

test("every request and every status of every operation is there", () => {
  const places = listOperations(bundle).flatMap(({ id, operation, responses }) =>
    [...(operation.requestBody ? ["request"] : []), ...Object.keys(responses)].map((place) => `${id} ${place}`),
  );
  expect(places.length).toBeGreaterThan(120);
  expect(covered.map(({ operationId, place }) => `${operationId} ${place}`)).toEqual(places);
});

test.each(covered.map((each) => [`${each.operationId} ${each.place}`, each] as const))(
  "%s has an example, fixtures that pass and that fail, and mock and client keep to all",
  (_, { place, example, passes, fails, tried, mock, client }) => {
    const counts = { example, passes, fails, tried };
    const missing = Object.entries(counts).filter(([, count]) => (count ?? 0) === 0);
    expect(missing.map(([kind]) => kind)).toEqual(place === "204" ? ["example", "passes", "fails"] : []);
    expect({ mock, client }).toEqual({ mock: tried, client: tried });
  },
);

test("the table of it is the one that the reference shows", async () => {
  const table = coverageTable(covered);
  console.log(`What holds the contract\n\n${table}`);
  await expect(table).toMatchFileSnapshot("coverage.txt");
});
