import { createClient } from "../../src/index.js";
import { createMock, type MockOptions } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";

/**
 * Creates a mock with the ids `id-1`, `id-2` and so on, and a clock that advances by one second at each reading. Its clients,
 * one for each version, do not retry and validate every response.
 */
export function createMockWithClients(options: MockOptions = {}) {
  let seconds = 0;
  let ids = 0;
  const clock = () => new Date(Date.UTC(2026, 2, 1) + seconds++ * 1000);
  const mock = createMock({ clock, newId: () => `id-${++ids}`, ...options });
  const createVersionClient = (version: "beta" | "v1.0") =>
    createClient({
      accessToken: "any",
      fetch: mock.fetch,
      version,
      retry: { limit: 0 },
      validate: { validateResponse },
    });
  return { mock, beta: createVersionClient("beta"), v1: createVersionClient("v1.0") };
}
