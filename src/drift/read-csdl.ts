import type { QualifiedTag, Tag } from "sax";
import { type CsdlProperty, entityModel } from "../../generated/entity-model.js";
import sax from "./xml-parser.js";

/** The error of metadata that is not CSDL. Its message names the line. */
export class CsdlError extends Error {
  override readonly name = "CsdlError";
}

/** A type of the metadata. */
export interface MetadataType {
  kind: string;
  base?: string;
  abstract: boolean;
  properties: Record<string, CsdlProperty>;
  relationships: Record<string, CsdlProperty>;
}

/** The content of metadata. Names in the namespace of the contract have neither the namespace nor its alias. */
export interface Metadata {
  types: Map<string, MetadataType>;
  enums: Map<string, string[]>;
}

/**
 * Reads CSDL in XML (OData 4.0). A document type is an error, so that the text cannot define entities.
 *
 * @throws {CsdlError} if the text is not XML or not CSDL
 */
export async function readCsdl(chunks: AsyncIterable<string> | Iterable<string>): Promise<Metadata> {
  const reader = new CsdlReader();
  for await (const chunk of chunks) reader.write(chunk);
  return reader.close();
}

const structuredTypes = ["EntityType", "ComplexType"];

class CsdlReader {
  readonly #metadata: Metadata = { types: new Map(), enums: new Map() };
  readonly #parser = sax.parser(true);
  #error: string | undefined;
  #hasContractSchema = false;
  #namespace = "";
  readonly #namespacePrefixes = [`${entityModel.namespace}.`];
  #currentType: MetadataType | undefined;
  #currentMembers: string[] | undefined;

  constructor() {
    this.#parser.onerror = ({ message }) => this.#setError((message.split("\n")[0] ?? "").replace(/\.$/, ""));
    this.#parser.ondoctype = () => this.#setError("document types are not allowed");
    this.#parser.onopentag = (tag) => this.#openElement(tag);
    this.#parser.onclosetag = (name) => this.#closeElement(name);
  }

  write(chunk: string): void {
    if (!this.#error) this.#parser.write(chunk);
    if (this.#error) throw new CsdlError(this.#error);
  }

  close(): Metadata {
    if (!this.#hasContractSchema && !this.#error)
      this.#setError(`no Schema has the namespace ${entityModel.namespace}`);
    else this.#parser.close();
    if (this.#error) throw new CsdlError(this.#error);
    return this.#metadata;
  }

  #setError(reason: string): void {
    this.#error ??= `line ${this.#parser.line + 1}: ${reason}`;
  }

  #openElement({ name, attributes }: Tag | QualifiedTag): void {
    // The values are objects only if the parser handles namespaces, which this one does not.
    const values = attributes as Record<string, string>;
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "Schema") this.#openSchema(values);
    else if (structuredTypes.includes(local)) this.#openType(local, values);
    else if (local === "EnumType") this.#currentMembers = this.#openEnumeration(values);
    else if (local === "Member") this.#currentMembers?.push(values.Name ?? "");
    else if (local === "Property") this.#addProperty("properties", values);
    else if (local === "NavigationProperty") this.#addProperty("relationships", values);
  }

  #closeElement(name: string): void {
    const local = name.slice(name.indexOf(":") + 1);
    if (structuredTypes.includes(local)) this.#currentType = undefined;
    if (local === "EnumType") this.#currentMembers = undefined;
  }

  #openSchema({ Namespace, Alias }: Record<string, string>): void {
    const isOfContract = Namespace === entityModel.namespace;
    this.#hasContractSchema ||= isOfContract;
    if (isOfContract && Alias) this.#namespacePrefixes.push(`${Alias}.`); // An alias applies to the whole document.
    this.#namespace = isOfContract ? "" : `${Namespace}.`;
  }

  #openType(kind: string, { Name = "", BaseType, Abstract }: Record<string, string>): void {
    const base = BaseType === undefined ? {} : { base: this.#removeNamespace(BaseType) };
    this.#currentType = { kind, ...base, abstract: Abstract === "true", properties: {}, relationships: {} };
    this.#metadata.types.set(this.#namespace + Name, this.#currentType);
  }

  #openEnumeration({ Name = "" }: Record<string, string>): string[] {
    const members: string[] = [];
    this.#metadata.enums.set(this.#namespace + Name, members);
    return members;
  }

  #addProperty(kind: "properties" | "relationships", attributes: Record<string, string>): void {
    const { Name, Type, Nullable, ContainsTarget } = attributes;
    if (!Name || !Type) this.#setError("a property must have a Name and a Type");
    if (!this.#currentType || !Name || !Type) return;
    const contained = kind === "relationships" ? { contained: ContainsTarget === "true" } : {};
    this.#currentType[kind][Name] = { type: this.#removeNamespace(Type), nullable: Nullable !== "false", ...contained };
  }

  /** Removes the namespace: `Collection(graph.directoryObject)` becomes `Collection(directoryObject)`. */
  #removeNamespace(type: string): string {
    const [, before = "", name = type, after = ""] = /^(Collection\()?([^()]+)(\))?$/.exec(type) ?? [];
    const prefix = this.#namespacePrefixes.find(
      (candidate) => name.startsWith(candidate) && !name.slice(candidate.length).includes("."),
    );
    return before + name.slice(prefix?.length ?? 0) + after;
  }
}
