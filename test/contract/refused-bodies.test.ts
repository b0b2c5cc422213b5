import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { toOperationId } from "../helpers/fixtures.js";

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
