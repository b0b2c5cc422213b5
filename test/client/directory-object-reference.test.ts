import { describe, expect, test } from "vitest";
import { createClient, directoryObjectReference, OptionError } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";

const userId = "87d349ed-44d7-43e1-9a83-5f2406dee5bd";
const groupId = "0A1B2C3D-CB43-44A4-80C4-469E8C58249E";

describe("a reference to a directory object", () => {
  test.each([
    [undefined, `https://graph.microsoft.com/v1.0/directoryObjects/${userId}`],
    [
      { version: undefined, cloud: undefined, collection: undefined },
      `https://graph.microsoft.com/v1.0/directoryObjects/${userId}`,
    ],
    [{ version: "beta", cloud: "usGov" } as const, `https://graph.microsoft.us/beta/directoryObjects/${userId}`],
    [{ collection: "groups" } as const, `https://graph.microsoft.com/v1.0/groups/${userId}`],
  ])("with the options %j has the URL of the object", (options, url) => {
    expect(directoryObjectReference(userId, options)).toEqual({ "@odata.id": url });
  });

  test.each([
    ["", {}, "id", 'id must be the object id (a GUID) of a user or group (got "").'],
    ["..", {}, "id", expect.stringMatching(/^id must be .* \(got "\.\."\)\.$/)],
    [undefined, {}, "id", expect.stringMatching(/^id must be .* \(got undefined\)\.$/)],
    ["adele@contoso.com", {}, "id", expect.stringMatching(/^id must be .* \(got "adele@contoso\.com"\)\.$/)],
    [`https://graph.microsoft.com/v1.0/users/${userId}`, {}, "id", expect.stringMatching(/^id must be .*\/users\//)],
    [`{${userId}}`, {}, "id", expect.stringMatching(/^id must be /)],
    [`${userId}\n`, {}, "id", expect.stringMatching(/^id must be /)],
    [userId, { cloud: "moon" }, "cloud", expect.stringMatching(/^cloud must be one of global, .* \(got "moon"\)\.$/)],
    [userId, { version: "v2" }, "version", 'version must be one of v1.0, beta (got "v2").'],
    [
      userId,
      { collection: "me" },
      "collection",
      'collection must be one of directoryObjects, users, groups (got "me").',
    ],
  ])("of %j with the options %j is an OptionError", (id, options, option, message) => {
    // @ts-expect-error: neither has a valid type
    const create = () => directoryObjectReference(id, options);
    expect(create).toThrow(OptionError);
    expect(create).toThrow(expect.objectContaining({ option, message }));
  });

  test("adds a sponsor", async () => {
    const { fetch } = createMock({ seed: [{ id: "1", displayName: "Contoso" }] });
    const graph = createClient({ accessToken: "any", fetch });
    await graph.addInternalSponsor("1", directoryObjectReference(userId, { collection: "users" }));
    await graph.addInternalSponsor("1", directoryObjectReference(groupId));
    expect(await graph.listInternalSponsors("1").toArray()).toEqual([
      { "@odata.type": "#microsoft.graph.user", id: userId },
      { "@odata.type": "#microsoft.graph.directoryObject", id: groupId },
    ]);
  });
});
