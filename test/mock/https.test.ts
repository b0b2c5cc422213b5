import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { type RequestOptions, request } from "node:https";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CertificateError, type MockServer, startMock } from "../../src/mock/index.js";
import { getSample } from "../helpers/sample-requests.js";

const add = getSample("createConnectedOrganization");
const body = JSON.stringify(add.body);

/** Sends a request over TLS that trusts the certificate of the server alone. */
async function send(server: MockServer, path: string, options: RequestOptions = {}, sentBody?: string) {
  const message = request(server.url + path, { ca: server.certificate, ...options }).end(sentBody);
  const [response] = await once(message, "response");
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  return { status: response.statusCode, headers: response.headers, text };
}

describe("startMock({ https: true })", () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMock({ https: true, allowedHosts: ["mock.example"] });
  });
  afterAll(() => server.close());

  test("serves the operations, with links to https", async () => {
    expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const options = { method: "POST", headers: { ...add.headers, "content-length": Buffer.byteLength(body) } };
    const { status, headers } = await send(server, `/v1.0${add.path}`, options, body);
    expect([status, headers.location]).toEqual([201, expect.stringContaining(`${server.url}/v1.0${add.path}/`)]);
    const list = await send(server, `/v1.0${add.path}`, { headers: add.headers });
    expect(JSON.parse(list.text)["@odata.context"]).toMatch(`${server.url}/v1.0/$metadata#`);
    expect(server.mock.requests.map(({ url }) => new URL(url).protocol)).toEqual(["https:", "https:"]);
  });

  test("serves the control API, the reference and CORS as http does", async () => {
    const { status, text } = await send(server, "/_mock/organizations");
    expect([status, JSON.parse(text)]).toEqual([200, server.mock.organizations]);
    expect((await send(server, "/")).headers["content-type"]).toMatch(/^text\//);
    const origin = "https://app.contoso.com";
    const page = await send(server, `/v1.0${add.path}`, { headers: { ...add.headers, origin } });
    expect(page.headers["access-control-allow-origin"]).toBe(origin);
  });

  test("has a certificate for this machine and allowedHosts, whose file is removed by close", async () => {
    const otherServer = await startMock({ https: true, host: "::1" });
    const { certificate = "", certificateFile = "" } = otherServer;
    expect(readFileSync(certificateFile, "utf8")).toBe(certificate);
    expect(certificate).not.toContain("PRIVATE KEY");
    // By its name, because Node.js 22 takes the address in the URL for a name that the certificate lacks.
    expect((await send(otherServer, "/_mock/organizations", { servername: "localhost" })).status).toBe(200);
    await otherServer.close();
    expect(existsSync(certificateFile)).toBe(false);
    const { subjectAltName, ca } = new X509Certificate(server.certificate ?? "");
    expect(subjectAltName).toMatch(/DNS:localhost, IP Address:127\.0\.0\.1, .*DNS:mock\.example/);
    expect(ca).toBe(false);
    expect(certificate).not.toBe(server.certificate);
  });

  test("refuses a caller that speaks http, and closes while a handshake is not complete", async () => {
    const otherServer = await startMock({ https: true });
    await expect(fetch(otherServer.url.replace("https", "http"))).rejects.toThrow("fetch failed");
    const socket = connect(Number(new URL(otherServer.url).port), "127.0.0.1");
    await once(socket, "connect");
    const closed = once(socket.resume(), "close");
    await otherServer.close();
    await closed;
  });

  test("answers bytes that are not HTTP with an error envelope", async () => {
    const { port } = new URL(server.url);
    const socket = connectTls({ port: Number(port), host: "127.0.0.1", ca: server.certificate });
    socket.write("nonsense\r\n\r\n");
    let received = "";
    for await (const text of socket.setEncoding("utf8")) received += text;
    expect(received).toMatch(/^HTTP\/1\.1 400 .*"error":/s);
  });
});

describe("startMock({ https: { key, cert } })", () => {
  let pair: { key: string; cert: string };
  beforeAll(async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
      keyType: "ec",
      extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
    });
    pair = { key, cert };
  });

  test("serves that certificate", async () => {
    const server = await startMock({ https: pair });
    expect([server.certificate, server.certificateFile]).toEqual([pair.cert, undefined]);
    expect((await send(server, "/_mock/organizations")).text).toBe("[]");
    await server.close();
  });

  test.each([
    ["no PEM", () => ({ key: "key", cert: "cert" })],
    ["a certificate in place of the key", () => ({ key: pair.cert, cert: pair.cert })],
    ["the key in place of the certificate", () => ({ key: pair.key, cert: pair.key })],
    ["the key of another certificate", async () => ({ key: pair.key, cert: (await createOther()).cert })],
  ])("rejects with a CertificateError for %s, and quotes nothing of it", async (_, createPair) => {
    const error = await startMock({ https: await createPair() }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CertificateError);
    expect(String(error)).toMatch(
      /^CertificateError: https needs a private key and its certificate in PEM \(\w.*\)\.$/,
    );
    expect(String(error)).not.toContain("BEGIN");
  });

  const createOther = () => generate([{ name: "commonName", value: "localhost" }], { keyType: "ec" });
});
