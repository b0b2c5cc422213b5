import { expect, test } from "vitest";
import { formats } from "../../src/generator/validators/create-compiler.js";
import { type SchemaName, validateSchema } from "../../src/validation/index.js";
import { bodies, bundle, listExamples } from "../helpers/bundle.js";
import { createAjv, toBundleReference } from "../helpers/json-schema.js";

/** More bodies take longer: 50,000 about 10 seconds. */
const bodyCount = Number(process.env.BODIES ?? 5_000);

/** A pseudorandom generator with a fixed seed (mulberry32), so that a failure can be repeated. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const random = createRandom(7);
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;

// Values, and names of properties, that some schema of the contract says something about.
const names = [
  ...new Set(Object.values(bundle.components.schemas).flatMap(({ properties = {} }) => Object.keys(properties))),
];
const texts = ["", "a", "🏢", "configured", "unknownFutureValue", "2021-06-08T20:13:53.7Z", "2021-13-08T20:13:53Z"];
const urls = ["https://graph.microsoft.com/beta/users/1", "me", "http://a b"];
const tags = JSON.stringify(bundle.components.schemas).match(/#?microsoft\.graph\.\w+/g) ?? [];
const scalars = [null, true, 0, -1, 1.5, 7, ...texts, ...urls, ...tags];

function createValue(depth: number): unknown {
  const kind = random(depth > 0 ? 6 : 4);
  if (kind === 4) return Array.from({ length: random(3) }, () => createValue(depth - 1));
  if (kind === 5)
    return Object.fromEntries(Array.from({ length: random(4) }, () => [pick(names), createValue(depth - 1)]));
  return pick(scalars);
}

/** Returns a copy in which one value, somewhere, is replaced, removed, repeated or added. */
function mutate(value: unknown): unknown {
  if (typeof value !== "object" || value === null || random(6) === 0) return createValue(3);
  const entries = Object.entries(value);
  const change = random(5);
  if (change === 0) entries.splice(random(entries.length + 1), 1);
  else if (change === 1) entries.push([pick([...names, "constructor", "__proto__", "a/b~c"]), createValue(2)]);
  else {
    const entry = entries[random(Math.max(1, entries.length))];
    if (entry) entry[1] = mutate(entry[1]);
  }
  if (!Array.isArray(value)) return Object.fromEntries(entries);
  return change === 2 && value.length > 0 ? [...value, pick(value)] : entries.map(([, item]) => item);
}

test(`the validators agree with Ajv about ${bodyCount} random bodies`, () => {
  const ajv = createAjv(bundle.components.schemas);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  const schemas = Object.keys(bundle.components.schemas) as SchemaName[];
  const examples = bodies.flatMap((body) => listExamples(body).map(({ value }) => value));
  const counts = { valid: 0, invalid: 0 };
  for (let index = 0; index < bodyCount; index++) {
    const body = bodies[index % bodies.length];
    const own = body && random(4) > 0 ? listExamples(body).map(({ value }) => value) : [];
    const name = own.length > 0 ? (body?.mediaType.schema.$ref?.split("/").at(-1) as SchemaName) : pick(schemas);
    let value: unknown = structuredClone(pick(own.length > 0 ? own : examples));
    for (let mutations = random(4); mutations > 0; mutations--) value = mutate(value);
    const { valid } = validateSchema(name, value);
    counts[valid ? "valid" : "invalid"]++;
    const expected = ajv.validate(toBundleReference({ $ref: `#/components/schemas/${name}` }), value);
    if (valid !== expected) expect({ name, value, valid }).toEqual({ name, value, valid: expected });
  }
  expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(bodyCount / 10);
});
