/**
 * @vitest-environment jsdom
 * @jest-environment jsdom
 */
// Both runners set these as globals.
import { expectedLife, runLife } from "./life.js";

test("createMock serves a client in jsdom", async () => {
  expect(typeof document).toBe("object");
  expect(await runLife()).toEqual(expectedLife);
});

test("startMock serves on a port in jsdom", async () => {
  const { startMock } = await import("connected-organizations/mock");
  const server = await startMock();
  expect(server.url).toMatch(/^http:/);
  await server.close();
});
