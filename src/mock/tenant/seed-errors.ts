import { entityModel } from "../../../generated/entity-model.js";
import { seedSchema } from "../../../generated/mock-options.js";
import { type ValidationError, validateSchema } from "../../validation/index.js";
import { maxJsonDepth } from "../http/parse-json-body.js";
import { expectName } from "../odata/entity-type.js";
import { withTypePrefix } from "./identity-source.js";
import type { SeedOrganization } from "./seed.js";

/** One thing that is wrong with a seed. */
type SeedFinding = Pick<ValidationError, "pointer" | "message">;

/** Returns what is wrong with an organization of a seed. `place` is its JSON pointer. */
export function listSeedErrors(organization: unknown, place: string): SeedFinding[] {
  if (isDeeper(organization, maxJsonDepth)) {
    return [{ pointer: place, message: `${place} is nested deeper than ${maxJsonDepth} levels` }];
  }
  const { valid, errors } = validateSchema(seedSchema, organization);
  if (valid) return listUnknownNames(organization as SeedOrganization, place);
  return errors.map(({ pointer, message }) => ({
    pointer: place + pointer,
    message: pointer ? message.replace(pointer, place + pointer) : message.replace(/^The value/, place),
  }));
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

/** Returns the names that the contract does not have. A response can have such properties; in a seed they are typos. */
function listUnknownNames(organization: SeedOrganization, place: string): SeedFinding[] {
  const sources = (organization.identitySources ?? []).flatMap((source, index) => {
    const [, type = ""] = withTypePrefix(source)["@odata.type"].split(`#${entityModel.namespace}.`);
    return findUnknownNames(type, source, `${place}/identitySources/${index}`);
  });
  return [...findUnknownNames("connectedOrganization", organization, place), ...sources];
}

/** Sponsors and types that the contract does not have can have any name. So can control information, which is ignored. */
function findUnknownNames(type: string, value: object, place: string): SeedFinding[] {
  const { properties, relationships } = entityModel.types[type] ?? {};
  const known = Object.keys({ ...properties, ...relationships });
  if (known.length === 0) return [];
  return Object.keys(value).flatMap((name) => {
    const isControlInformation = name.includes("@") && !/@odata\.bind$/i.test(name);
    if (known.includes(name) || isControlInformation) return [];
    const pointer = `${place}/${name}`;
    return [{ pointer, message: `${pointer} is not a known property${expectName(name, known)}` }];
  });
}
