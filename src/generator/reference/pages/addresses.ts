import { posix } from "node:path";
import { ContractError } from "../../contract/contract-error.js";
import { type Decision, getDecisionFile } from "../../decisions/decision.js";

export type PageExtension = "html" | "md";

/** Returns the path of the page of an operation. */
export function getOperationPath(id: string): string {
  return `operations/${id}`;
}

/** Returns the path of the page of a schema. */
export function getSchemaPath(name: string): string {
  return `schemas/${name}`;
}

/** Returns the path of the page of a decision: that of its file below openapi/. */
export function getDecisionPath(decision: Decision): string {
  return `decisions/${getDecisionFile(decision).replace(/\.yaml$/, "")}`;
}

/** Returns the path of a picture of info.md. The picture of a workflow has the name of its file there. */
export function getPicturePath(name: string): string {
  return name.replace(/\.arazzo\.yaml$/, ".svg");
}

/** Returns the part of an address that leads to a heading. */
export function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Returns the address of one page of the reference on another, relative so that it works on any host and from a file. */
export function getRelativeAddress(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

/** Turns the targets of links in blocks into addresses on a page. */
export class AddressResolver {
  readonly #decisions: ReadonlyMap<number, string>;

  constructor(decisions: readonly Decision[]) {
    this.#decisions = new Map(decisions.map((decision) => [decision.number, getDecisionPath(decision)]));
  }

  /** @throws {ContractError} if a link leads to nothing that has a page */
  resolve(target: string, from: string, extension: PageExtension): string {
    if (/^https?:/.test(target)) return target;
    if (target.startsWith("#file/")) return getRelativeAddress(from, target.slice("#file/".length));
    const path = this.#findPath(target);
    if (path !== undefined) {
      const [file = "", anchor] = path.split("#");
      const address = getRelativeAddress(from, `${file}.${extension}`);
      return anchor === undefined ? address : `${address}#${anchor}`;
    }
    if (target.startsWith("#part/")) return `#${target.slice("#part/".length)}`;
    if (/^#[\w-]+$/.test(target)) return target;
    throw new ContractError({ file: "openapi/", message: `The link to ${target} on the page ${from} has no target.` });
  }

  #findPath(target: string): string | undefined {
    const [, kind, name = ""] = /^#\/?(operation|schema|page|tag|decisions)(?:\/(.+))?$/.exec(target) ?? [];
    if (kind === "operation") return getOperationPath(name);
    if (kind === "schema") return getSchemaPath(name);
    if (kind === "page") return name;
    if (kind === "tag") return `overview#${toAnchor(name)}`;
    if (kind === "decisions") return name === "" ? "decisions/index" : this.#decisions.get(Number.parseInt(name, 10));
    return undefined;
  }
}
