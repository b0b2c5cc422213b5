import { domainToASCII } from "node:url";
import { type ConnectedOrganizationCreate, domainSource, tenantSource } from "connected-organizations";
import { validateSchema } from "connected-organizations/validation";
import { type Fields, InputError, readRows } from "./read-rows.mts";

/** A partner as the file describes it. */
export interface Partner {
  /** Line of the file on which its row begins. */
  line: number;
  /** Domain in lower case, with `xn--` for letters beyond ASCII. */
  domain: string;
  /** Tenant in which the domain is verified, in lower case. The service stores it instead of the domain. */
  tenantId: string | undefined;
  /** The request that creates the organization. A property whose field is empty is `undefined`. */
  body: ConnectedOrganizationCreate;
}

/**
 * Reads the partners of a CSV file.
 * @throws {InputError} with one line of text for each row that is wrong
 */
export async function readPartners(file: string): Promise<Partner[]> {
  const partners: Partner[] = [];
  const errors: string[] = [];
  const lines = new Map<string, number>();
  for (const { line, fields } of await readRows(file)) {
    try {
      const partner = createPartner(line, fields);
      for (const key of [partner.domain, partner.tenantId]) registerLine(lines, key, line);
      partners.push(partner);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(`${file}:${line}: ${error.message}`);
    }
  }
  if (errors.length > 0) throw new InputError(errors.join("\n"));
  return partners;
}

/** @throws {InputError} if another line has the same domain or tenant */
function registerLine(lines: Map<string, number>, key: string | undefined, line: number): void {
  if (key === undefined) return;
  const other = lines.get(key);
  if (other !== undefined) throw new InputError(`${key} is already on line ${other}.`);
  lines.set(key, line);
}

function createPartner(line: number, { domain: name = "", tenantId, ...properties }: Fields): Partner {
  const domain = domainToASCII(name);
  if (!domain || !/^([\p{L}\d-]+\.)+\p{L}[\p{L}\d-]+$/u.test(name)) {
    throw new InputError(`domain must be a domain name such as contoso.com (got ${JSON.stringify(name)}).`);
  }
  const identitySources = [tenantId === undefined ? domainSource(domain) : tenantSource(tenantId)];
  const result = validateSchema("ConnectedOrganizationCreate", { ...properties, identitySources });
  if (!result.valid) throw new InputError(`${result.errors.map(({ message }) => message).join("; ")}.`);
  return { line, domain, tenantId: tenantId?.toLowerCase(), body: result.value };
}
