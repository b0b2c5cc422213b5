import { parseAccept } from "./negotiate-content.js";

const levels = ["minimal", "none"] as const;

/**
 * How much control information a response has, which a caller selects by the parameter `odata.metadata` of `Accept`. To
 * `full`, the mock responds with `minimal`: nobody has published what the service adds to this resource.
 */
export type MetadataLevel = (typeof levels)[number];

/** Control information that a response has at every level. */
const alwaysPresent = new Set(["@odata.nextLink", "@odata.count"]);

/** Returns the level that an `Accept` header asks for. */
export function getMetadataLevel(accept: string | undefined): MetadataLevel {
  if (!/odata\.metadata/i.test(accept ?? "")) return "minimal";
  const metadata = parseAccept(accept).find(({ metadata }) => metadata !== undefined)?.metadata;
  return levels.find((level) => level === metadata) ?? "minimal";
}

/** Media type of a response at each level, as Microsoft Graph sends it. */
export const mediaTypes: Readonly<Record<MetadataLevel, string>> = {
  minimal: formatMediaType("minimal"),
  none: formatMediaType("none"),
};

function formatMediaType(level: MetadataLevel): string {
  return `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
}

/** Removes the control information that a response of the level `none` does not have, at every depth. */
export function removeControlInformation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeControlInformation);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => !name.includes("@odata.") || alwaysPresent.has(name));
  return Object.fromEntries(members.map(([name, member]) => [name, removeControlInformation(member)]));
}
