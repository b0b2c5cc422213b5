import { describe, expect, test } from "vitest";
import { createClient, directoryObjectReference, OptionError } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";

describe("a reference to a directory object", () => {
  test.each([
    [undefined, "https://graph.microsoft.com/v1.0/directoryObjects/a%2Fb"],
    [
      { version: undefined, cloud: undefined, collection: undefined },
      "https://graph.microsoft.com/v1.0/directoryObjects/a%2Fb",
    ],
    [{ version: "beta", cloud: "usGov" } as const, "https://graph.microsoft.us/beta/directoryObjects/a%2Fb"],
    [{ collection: "groups" } as const, "https://graph.microsoft.com/v1.0/groups/a%2Fb"],
  ])("with the options %j has the URL of the object", (options, url) => {
    expect(directoryObjectReference("a/b", options)).toEqual({ "@odata.id": url });
  });

  test.each([
    ["", {}, "id", 'id must be a resource id (got "").'],
    ["..", {}, "id", 'id must be a resource id (got "..").'],
    [undefined, {}, "id", "id must be a resource id (got undefined)."],
    ["1", { cloud: "moon" }, "cloud", expect.stringMatching(/^cloud must be one of global, .* \(got "moon"\)\.$/)],
    ["1", { version: "v2" }, "version", 'version must be one of v1.0, beta (got "v2").'],
    ["1", { collection: "me" }, "collection", 'collection must be one of directoryObjects, users, groups (got "me").'],
  ])("of %j with the options %j is an OptionError", (id, options, option, message) => {
    // @ts-expect-error: neither has a valid type
    const create = () => directoryObjectReference(id, options);
    expect(create).toThrow(OptionError);
    expect(create).toThrow(expect.objectContaining({ option, message }));
  });

  test("adds a sponsor", async () => {
    const { fetch } = createMock({ seed: [{ id: "1", displayName: "Contoso" }] });
    const graph = createClient({ accessToken: "any", fetch });
    await graph.addInternalSponsor("1", directoryObjectReference("user-1", { collection: "users" }));
    await graph.addInternalSponsor("1", directoryObjectReference("any-1"));
    expect(await graph.listInternalSponsors("1").toArray()).toEqual([
      { "@odata.type": "#microsoft.graph.user", id: "user-1" },
      { "@odata.type": "#microsoft.graph.directoryObject", id: "any-1" },
    ]);
  });
});
