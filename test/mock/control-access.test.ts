import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { sendBytes } from "../helpers/raw-socket.js";
import { createRequest, getSample } from "../helpers/sample-requests.js";

let server: MockServer;
let port: string;
beforeAll(async () => {
  server = await startMock({
    seed: [{ id: "1" }],
    allowedHosts: ["mock", "Gateway.Example", "münchen.example", "::1"],
  });
  ({ port } = new URL(server.url));
});
afterAll(() => server.close());

/** Sends a request with any `Host`, which `fetch` cannot, and resolves to its status, head and body. */
async function send(line: string, headers: readonly string[]) {
  const message = [`${line} HTTP/1.1`, ...headers, "Connection: close", "", ""].join("\r\n");
  const [head = "", body = ""] = (await sendBytes(server.url, message)).split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), head, body };
}

describe("the control API", () => {
  test.each([
    ["127.0.0.1", ""],
    ["127.0.0.1:1", ""],
    ["localhost", ""],
    ["LOCALHOST:4010", ""],
    ["app.localhost", ""],
    ["[::1]", ""],
    ["192.168.1.5", ""],
    ["2130706433", ""],
    ["mock:4010", ""],
    ["gateway.example", ""],
    ["xn--mnchen-3ya.example", ""],
    ["localhost", "http://localhost:5173"],
    ["localhost", "https://127.0.0.1"],
    ["192.168.1.5", "http://192.168.1.5"],
    ["localhost", "https://gateway.example"],
  ])("answers the host %s and the origin %s", async (host, origin) => {
    const headers = [`Host: ${host}`, ...(origin ? [`Origin: ${origin}`] : [])];
    expect((await send("GET /_mock/organizations", headers)).status).toBe(200);
    expect((await send("GET /_mock/unknown", headers)).status).toBe(404);
  });

  test.each([
    ["evil.example", ""],
    ["127.0.0.1.evil.example", ""],
    ["localhost.evil.example", ""],
    ["evillocalhost", ""],
    ["localhost.", ""],
    ["a/b", ""],
    ["evil.example", "http://evil.example"],
    ["localhost", "https://evil.example"],
    ["localhost", "https://localhost.evil.example"],
    ["localhost", "null"],
    ["localhost", "http://192.168.1.5"],
    ["localhost", "file://"],
    ["localhost", "https://evil.example#://localhost"],
  ])("refuses the host %s with the origin %s, and changes nothing", async (host, origin) => {
    const headers = [`Host: ${host}`, ...(origin ? [`Origin: ${origin}`] : [])];
    server.mock.faults.push({ status: 503 });
    for (const call of ["GET requests", "POST reset", "PUT seed", "GET unknown"]) {
      const [method, path] = call.split(" ");
      const { status, head, body } = await send(`${method} /_mock/${path}`, [...headers, "Content-Length: 0"]);
      expect(status).toBe(403);
      expect(head).not.toMatch(/access-control/i);
      expect(JSON.parse(body).error.message).toMatch(
        /^(Host|Origin) of a request below \/_mock\/ must be .*allowedHosts \(got /,
      );
    }
    expect([server.mock.faults.length, server.mock.organizations.length]).toEqual([1, 1]);
    server.mock.faults.length = 0;
  });

  test("refuses a preflight request of a foreign page, and allows one of this machine", async () => {
    const preflight = (origin: string) =>
      send("OPTIONS /_mock/seed", [
        `Host: localhost:${port}`,
        `Origin: ${origin}`,
        "Access-Control-Request-Method: PUT",
      ]);
    expect((await preflight("https://evil.example")).status).toBe(403);
    expect((await preflight("http://localhost:5173")).head).toMatch(/access-control-allow-methods: PUT/i);
  });

  test("is not fooled by the headers of a proxy", async () => {
    const headers = ["Host: evil.example", "X-Forwarded-Host: localhost", "Forwarded: host=localhost"];
    expect((await send("GET /_mock/organizations", headers)).status).toBe(403);
  });
});

test("the operations answer pages of every origin and every host", async () => {
  const list = getSample("listConnectedOrganizations");
  const response = await fetch(createRequest(server.url, list, { origin: "https://evil.example" }));
  expect(response.status).toBe(200);
  expect((await send(`GET ${list.path}`, ["Host: evil.example", "Authorization: Bearer any"])).status).toBe(200);
});
