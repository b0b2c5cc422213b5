import { expect, test } from "vitest";
import { operationsOf } from "../../src/build/contract.js";
import { bundle } from "../helpers/bundle.js";

const base = "/identityGovernance/entitlementManagement/connectedOrganizations";
const one = `${base}/{connectedOrganizationId}`;

// Written out, because everything else reads these from the contract and would follow it into a mistake.
const decided = [
  ["addConnectedOrganization", "post", `${base}/$ref`, 204],
  ["listConnectedOrganizations", "get", base, 200],
  ["createConnectedOrganization", "post", base, 201],
  ["getConnectedOrganization", "get", one, 200],
  ["updateConnectedOrganization", "patch", one, 204],
  ["deleteConnectedOrganization", "delete", one, 204],
  ["listInternalSponsors", "get", `${one}/internalSponsors`, 200],
  ["addInternalSponsor", "post", `${one}/internalSponsors/$ref`, 204],
  ["removeInternalSponsor", "delete", `${one}/internalSponsors/{directoryObjectId}/$ref`, 204],
  ["listExternalSponsors", "get", `${one}/externalSponsors`, 200],
  ["addExternalSponsor", "post", `${one}/externalSponsors/$ref`, 204],
  ["removeExternalSponsor", "delete", `${one}/externalSponsors/{directoryObjectId}/$ref`, 204],
] as const;

const operations = operationsOf(bundle);

test("the contract has these operations, the published page's own first, and no other", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(decided.map(([id]) => id).sort());
  expect(operations[0]?.id).toBe("addConnectedOrganization");
});

test.each(decided)("%s is %s %s and succeeds with %i alone", (id, method, path, status) => {
  const operation = operations.find((candidate) => candidate.id === id);
  expect(operation).toMatchObject({ method, path });
  const successes = Object.entries(operation?.responses ?? {}).filter(([code]) => code.startsWith("2"));
  expect(successes.map(([code]) => code)).toEqual([String(status)]);
  const [[, success] = []] = successes;
  expect(Object.keys(success?.content ?? {})).toEqual(status === 204 ? [] : ["application/json"]);
});
