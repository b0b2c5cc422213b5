import { compareMetadata } from "./compare-metadata.js";
import type { Difference } from "./difference.js";
import { readCsdl } from "./read-csdl.js";

export { versions } from "../../generated/servers.js";
export type { Difference } from "./difference.js";
export { CsdlError } from "./read-csdl.js";

/**
 * Finds the differences between the metadata of the service and the contract.
 *
 * @param csdl the metadata, CSDL in XML, in chunks
 * @param version the version of Microsoft Graph that the metadata describes
 * @throws {CsdlError} if the metadata is not CSDL
 */
export async function findDifferences(
  csdl: AsyncIterable<string> | Iterable<string>,
  version: string,
): Promise<Difference[]> {
  return compareMetadata(await readCsdl(csdl), version);
}
