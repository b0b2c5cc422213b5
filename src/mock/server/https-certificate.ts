import { getNodeModule, getPackageRequire } from "../node-module.js";
import { parseHostname } from "./host-name.js";
import type { HttpsCertificate } from "./server-options.js";

const feature = "https";
const validDays = 397; // Clients refuse certificates that are valid for longer.

/** The optional peer dependency that `https: true` needs is not installed. */
export class SelfsignedMissingError extends Error {
  override readonly name = "SelfsignedMissingError";
  /** The package to install, with its version. */
  readonly packages: readonly string[];

  constructor(version: string) {
    const name = `selfsigned@${version}`;
    super(`A certificate for https needs selfsigned, which is not installed: npm install --save-dev ${name}`);
    this.packages = [name];
  }
}

/** The private key and the certificate in the option `https` are not a pair, or one of them is not PEM. */
export class CertificateError extends TypeError {
  override readonly name = "CertificateError";

  constructor(reason: string) {
    super(`https needs a private key and its certificate in PEM (${reason}).`);
  }
}

/**
 * Creates a private key, which stays in memory, and its certificate for this machine.
 *
 * @param hosts names and addresses to include in addition to those of this machine
 * @throws {SelfsignedMissingError} if the package selfsigned is not installed
 */
export async function createCertificate(hosts: readonly string[]): Promise<HttpsCertificate> {
  const { generate } = loadSelfsigned();
  const names = new Set(["localhost", "127.0.0.1", "::1", ...hosts.map(toName).filter(Boolean)]);
  const day = 24 * 60 * 60 * 1000;
  const now = Date.now();
  const { private: key, cert } = await generate([{ name: "commonName", value: "connected-organizations mock" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + (validDays - 1) * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: Array.from(names, toAlternativeName) },
    ],
  });
  return { key, cert };
}

/** Writes a certificate to a folder that only this user can change, and returns the path of the file. */
export function writeCertificate(cert: string): string {
  const { mkdtempSync, writeFileSync } = getNodeModule("node:fs", feature);
  const { join } = getNodeModule("node:path", feature);
  const { tmpdir } = getNodeModule("node:os", feature);
  const file = join(mkdtempSync(join(tmpdir(), "connected-organizations-")), "certificate.pem");
  writeFileSync(file, cert);
  return file;
}

/** Removes a certificate that `writeCertificate` wrote, and its folder. */
export function removeCertificate(file: string): void {
  const { dirname } = getNodeModule("node:path", feature);
  getNodeModule("node:fs", feature).rmSync(dirname(file), { recursive: true, force: true });
}

/**
 * Checks that a private key and a certificate belong together.
 *
 * @throws {CertificateError} if they do not, or one of them is not PEM
 */
export function assertCertificate({ key, cert }: HttpsCertificate): void {
  const { createPrivateKey, X509Certificate } = getNodeModule("node:crypto", feature);
  let reason = "they do not belong together";
  try {
    if (new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) return;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  throw new CertificateError(reason);
}

function loadSelfsigned(): typeof import("selfsigned") {
  const require = getPackageRequire(feature);
  try {
    require.resolve("selfsigned");
  } catch {
    throw new SelfsignedMissingError(require("connected-organizations/package.json").peerDependencies.selfsigned);
  }
  return require("selfsigned");
}

/** Writes a name as certificates have it: in lower case, an IPv6 address without brackets; empty if it is not a name. */
function toName(host: string): string {
  const isIpv6 = getNodeModule("node:net", feature).isIPv6(host);
  return isIpv6 ? host : parseHostname(`http://${host}`);
}

function toAlternativeName(name: string) {
  const isAddress = getNodeModule("node:net", feature).isIP(name) > 0;
  return isAddress ? ({ type: 7, ip: name } as const) : ({ type: 2, value: name } as const);
}
