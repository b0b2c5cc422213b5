import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { toOperationId } from "../helpers/fixtures.js";
import { createRequest, createSeed, getSample } from "../helpers/sample-requests.js";

/** A public body that the contract refuses: where it was published, and every error in it. */
interface RefusedBody {
  source: string;
  errors: { keyword: string; pointer: string }[];
  body: unknown;
}

const folder = new URL("../fixtures/refused/", import.meta.url);
const files = readdirSync(folder);

test("there are refused requests and responses", () => {
  expect(files.some((file) => file.includes(".request."))).toBe(true);
  expect(files.some((file) => !file.includes(".request."))).toBe(true);
});

test.each(files)("%s is refused for the errors that it lists", (file) => {
  const { source, errors, body }: RefusedBody = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const [name = "", place = ""] = file.split(".");
  const operation = toOperationId(name);
  const result =
    place === "request" ? validateRequest(operation, body) : validateResponse(operation, Number(place), body);
  const found = result.valid ? [] : result.errors.map(({ keyword, pointer }) => ({ keyword, pointer }));
  expect(found).toHaveLength(errors.length);
  expect(found).toEqual(expect.arrayContaining(errors));
  expect(source).toMatch(/^https:/);
});

test.each(files.filter((file) => file.includes(".request.")))(
  "the mock refuses %s for the same errors",
  async (file) => {
    const { errors, body }: RefusedBody = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const sample = getSample(file.split(".")[0] ?? "");
    const { fetch } = createMock({ seed: createSeed(sample) });
    const response = await fetch(createRequest("https://graph.microsoft.com/v1.0", { ...sample, body }));
    expect(response.status).toBe(400);
    const { error }: { error: { details: { code: string; target: string }[] } } = await response.json();
    const found = error.details.map(({ code, target }) => ({ keyword: code, pointer: target }));
    expect(found).toHaveLength(errors.length);
    expect(found).toEqual(expect.arrayContaining(errors));
  },
);
