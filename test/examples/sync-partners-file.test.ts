import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { hasPackages } from "../helpers/example-project.js";
import { createSyncProgram, type SyncProgram } from "../helpers/sync-program.js";

const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";

describe.runIf(hasPackages("csv-parse"))("sync-partners", () => {
  let program: SyncProgram;
  let server: MockServer;
  beforeAll(async () => {
    [program, server] = await Promise.all([createSyncProgram(), startMock()]);
  });
  beforeEach(() => server.mock.reset());
  afterAll(() => Promise.all([program.remove(), server.close()]));

  test("reads what spreadsheets write: a byte order mark, CRLF, quotes, line breaks in fields, and empty rows", async () => {
    const rows = [
      "domain,displayName,description",
      'münchen.example,"Stadt ""München"", IT","line 1\r\nline 2"',
      "",
      " FABRIKAM.com , Fabrikam ,",
      ",,",
    ];
    expect(await program.sync(server, `\uFEFF${rows.join("\r\n")}\r\n`)).toMatchObject({ exitCode: 0, errors: [] });
    expect(server.mock.organizations).toMatchObject([
      {
        displayName: 'Stadt "München", IT',
        description: "line 1\nline 2",
        identitySources: [domainSource("xn--mnchen-3ya.example")],
      },
      { displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] },
    ]);
  });

  test.each([
    [
      "columns that are missing or unknown",
      "displayName,Domain\nA,a.com",
      [/^list\.csv: Line 1 must name .*Domain\)\.$/],
    ],
    ["no row", "displayName,domain\n", [/^list\.csv: The file must have a row/]],
    ["a missing field", "displayName,domain\nA,a.com\nB\n", [/^list\.csv: .* line 3$/]],
    ["another encoding", Buffer.from("displayName,domain\nMünchen,a.com", "latin1"), [/^list\.csv: .*utf-8/]],
    [
      "invalid rows",
      'displayName,domain,tenantId,state\n"A\nB",a.com,,\nC,C Ltd,,\n,d.com,,\nE,e.com,,active\nF,A.com,,\nG,g.com,1,\n' +
        `H,h.com,${tenantId},\nI,i.com,${tenantId.toUpperCase()},\nJ,xn--a.com,,`,
      [
        'list.csv:4: domain must be a domain name such as contoso.com (got "C Ltd").',
        "list.csv:5: /displayName is required.",
        'list.csv:6: /state must be one of "configured", "proposed", not "active".',
        "list.csv:7: a.com is already on line 2.",
        /^list\.csv:8: \/identitySources\/0\/tenantId must be a valid uuid/,
        `list.csv:10: ${tenantId} is already on line 9.`,
        'list.csv:11: domain must be a domain name such as contoso.com (got "xn--a.com").',
      ],
    ],
  ])("refuses a file with %s, and sends no request", async (_title, csv, errors) => {
    const result = await program.sync(server, csv);
    expect(result).toMatchObject({ exitCode: 2, lines: [] });
    expect(result.errors).toHaveLength(errors.length);
    for (const [index, error] of errors.entries()) expect(result.errors[index]).toMatch(error);
    expect(server.mock.requests).toEqual([]);
  });

  test("refuses wrong arguments, and says how it is used", async () => {
    for (const args of [
      ["a.csv", "b.csv"],
      ["a.csv", "--force"],
    ]) {
      const { exitCode, stderr } = await program.run(args, server);
      expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^Usage: /m)]);
    }
  });
});
