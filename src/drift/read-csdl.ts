import type { QualifiedTag, Tag } from "sax";
import type { CsdlProperty } from "../../generated/entity-model.js";
import { CsdlError } from "./csdl-error.js";
import sax from "./xml-parser.js";

/** A type as the metadata has it. */
export interface MetadataType {
  kind: string;
  base?: string;
  abstract: boolean;
  properties: Record<string, CsdlProperty>;
  relationships: Record<string, CsdlProperty>;
}

/** What metadata says. Names of the namespace microsoft.graph are without it, whatever their alias. */
export interface Metadata {
  types: Map<string, MetadataType>;
  enums: Map<string, string[]>;
}

/**
 * Reads CSDL in XML (OData 4.0). Document types, and with them entities of the text's own, are refused.
 *
 * @throws {CsdlError} where it is no XML or no CSDL, naming the line
 */
export async function readCsdl(chunks: AsyncIterable<string> | Iterable<string>): Promise<Metadata> {
  const reader = new CsdlReader();
  for await (const chunk of chunks) reader.write(chunk);
  return reader.close();
}

/** Namespace of all that the contract describes. */
const graph = "microsoft.graph";

const structuredTypes = ["EntityType", "ComplexType"];

class CsdlReader {
  readonly #metadata: Metadata = { types: new Map(), enums: new Map() };
  readonly #parser = sax.parser(true);
  #fault: string | undefined;
  #hasGraph = false;
  #namespace = "";
  readonly #prefixes = [`${graph}.`];
  #type: MetadataType | undefined;
  #members: string[] | undefined;

  constructor() {
    this.#parser.onerror = ({ message }) => this.#fail((message.split("\n")[0] ?? "").replace(/\.$/, ""));
    this.#parser.ondoctype = () => this.#fail("it has a document type");
    this.#parser.onopentag = (tag) => this.#open(tag);
    this.#parser.onclosetag = (name) => this.#close(name);
  }

  write(chunk: string): void {
    if (!this.#fault) this.#parser.write(chunk);
    if (this.#fault) throw new CsdlError(this.#fault);
  }

  close(): Metadata {
    if (!this.#hasGraph && !this.#fault) this.#fail(`there is no Schema of the namespace ${graph} in it`);
    else this.#parser.close();
    if (this.#fault) throw new CsdlError(this.#fault);
    return this.#metadata;
  }

  #fail(reason: string): void {
    this.#fault ??= `line ${this.#parser.line + 1}: ${reason}`;
  }

  #open({ name, attributes }: Tag | QualifiedTag): void {
    const given = attributes as Record<string, string>; // Qualified only where namespaces are asked for.
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "Schema") this.#openSchema(given);
    else if (structuredTypes.includes(local)) this.#openType(local, given);
    else if (local === "EnumType") this.#members = this.#enumeration(given);
    else if (local === "Member") this.#members?.push(given.Name ?? "");
    else if (local === "Property") this.#property("properties", given);
    else if (local === "NavigationProperty") this.#property("relationships", given);
  }

  #close(name: string): void {
    const local = name.slice(name.indexOf(":") + 1);
    if (structuredTypes.includes(local)) this.#type = undefined;
    if (local === "EnumType") this.#members = undefined;
  }

  #openSchema({ Namespace, Alias }: Record<string, string>): void {
    const isGraph = Namespace === graph;
    this.#hasGraph ||= isGraph;
    if (isGraph && Alias) this.#prefixes.push(`${Alias}.`); // An alias is good in the whole document.
    this.#namespace = isGraph ? "" : `${Namespace}.`;
  }

  #openType(kind: string, { Name = "", BaseType, Abstract }: Record<string, string>): void {
    const base = BaseType === undefined ? {} : { base: this.#short(BaseType) };
    this.#type = { kind, ...base, abstract: Abstract === "true", properties: {}, relationships: {} };
    this.#metadata.types.set(this.#namespace + Name, this.#type);
  }

  #enumeration({ Name = "" }: Record<string, string>): string[] {
    const members: string[] = [];
    this.#metadata.enums.set(this.#namespace + Name, members);
    return members;
  }

  #property(kind: "properties" | "relationships", given: Record<string, string>): void {
    const { Name, Type, Nullable, ContainsTarget } = given;
    if (!Name || !Type) this.#fail("a property needs a Name and a Type");
    if (!this.#type || !Name || !Type) return;
    const contained = kind === "relationships" ? { contained: ContainsTarget === "true" } : {};
    this.#type[kind][Name] = { type: this.#short(Type), nullable: Nullable !== "false", ...contained };
  }

  /** `Collection(graph.directoryObject)` is `Collection(directoryObject)`. */
  #short(type: string): string {
    const [, before = "", name = type, after = ""] = /^(Collection\()?([^()]+)(\))?$/.exec(type) ?? [];
    const prefix = this.#prefixes.find(
      (candidate) => name.startsWith(candidate) && !name.slice(candidate.length).includes("."),
    );
    return before + name.slice(prefix?.length ?? 0) + after;
  }
}
