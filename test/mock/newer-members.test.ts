import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { createMock, type MockOptions, type SeedOrganization } from "../../src/mock/index.js";

const root = "https://graph.microsoft.com/v1.0";
const { path } = operations.listConnectedOrganizations;
const social = { "@odata.type": "#microsoft.graph.socialIdentitySource", displayName: "A" } as const;
const seed: SeedOrganization[] = [
  { id: "1", state: "archived", identitySources: [{ ...social, socialIdentitySourceType: "orkut" }] },
  { id: "2", state: "proposed", identitySources: [{ ...social, socialIdentitySourceType: "facebook" }] },
];

const prefer = "respond-async, Include-Unknown-Enum-Members";

async function read(options: MockOptions, address: string, headers: Record<string, string> = {}) {
  const { fetch } = createMock(options);
  const response = await fetch(`${root}${path}${address}`, { headers: { authorization: "Bearer any", ...headers } });
  return response.json();
}

describe("a member of an enumeration that the contract does not have", () => {
  const named = [
    { state: "archived", identitySources: [{ socialIdentitySourceType: "orkut" }] },
    { state: "proposed", identitySources: [{ socialIdentitySourceType: "facebook" }] },
  ];
  const hidden = [
    { state: "unknownFutureValue", identitySources: [{ socialIdentitySourceType: "unknownFutureValue" }] },
    named[1],
  ];

  test("is unknownFutureValue in a response", async () => {
    expect((await read({ seed }, "")).value).toMatchObject(hidden);
    expect(await read({ seed }, "/1")).toMatchObject(hidden[0] ?? {});
    expect((await read({ seed }, "?$select=state")).value).toEqual([
      { state: "unknownFutureValue" },
      { state: "proposed" },
    ]);
  });

  test("has its name if the caller prefers it", async () => {
    expect((await read({ seed }, "", { prefer })).value).toMatchObject(named);
    expect(await read({ seed }, "/1", { prefer })).toMatchObject(named[0] ?? {});
  });

  test("has its name or not by each request to one mock", async () => {
    const mock = createMock({ seed });
    const headers = { authorization: "Bearer any" };
    const states: string[] = [];
    for (const preferences of [{}, { prefer }, {}]) {
      const response = await mock.fetch(`${root}${path}`, { headers: { ...headers, ...preferences } });
      states.push((await response.json()).value[0].state);
    }
    expect(states).toEqual(["unknownFutureValue", "archived", "unknownFutureValue"]);
    expect(mock.organizations[0]?.state).toBe("archived");
  });
});

describe("the preset unknownEnumMember", () => {
  const options: MockOptions = { seed, faults: [{ preset: "unknownEnumMember" }] };

  test("sends the name of a state only to callers that prefer it", async () => {
    expect((await read(options, "/2")).state).toBe("unknownFutureValue");
    expect((await read(options, "/2", { prefer })).state).toBe("archived");
  });

  test("sends each request of a batch what it prefers", async () => {
    const requests = [{}, { Prefer: prefer }].map((headers, id) => ({
      id: String(id),
      method: "GET",
      url: `${path}/2`,
      headers,
    }));
    const response = await createMock(options).fetch(`${root}/$batch`, {
      method: "POST",
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      body: JSON.stringify({ requests }),
    });
    const { responses } = await response.json();
    expect(responses).toMatchObject([{ body: { state: "unknownFutureValue" } }, { body: { state: "archived" } }]);
  });
});
