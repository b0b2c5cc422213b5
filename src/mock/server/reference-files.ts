import { getNodeModule, getPackageRequire } from "../node-module.js";

/** A file of the reference, in the encoding in which it is sent. */
interface ReferenceFile {
  type: string;
  etag: string;
  encoding: "gzip" | undefined;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What is computed of a file, until it changes. */
interface KnownFile {
  size: number;
  modified: number;
  digest: string;
  compressed?: Promise<Uint8Array<ArrayBuffer>>;
}

/** By path. */
const knownFiles = new Map<string, KnownFile>();

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  yaml: "application/yaml",
};

/** Whether a path can be that of a file of the reference. The operations of the mock have longer paths. */
export function isReferencePath(pathname: string): boolean {
  return toFileName(pathname) !== undefined;
}

/** Finds the file of a path, such as `/`, `/operations/sendBatch` or `/openapi.json`; `undefined` if there is none. */
export async function findReferenceFile(pathname: string, isGzip: boolean): Promise<ReferenceFile | undefined> {
  const name = toFileName(pathname);
  const type = types[name?.split(".").at(-1) ?? ""];
  if (name === undefined || type === undefined) return undefined;
  const path = getFilePath(name);
  const known = await getKnownFile(path);
  if (!known) return undefined;
  const etag = (suffix: string) => `"${known.digest}${suffix}"`;
  const file = { type: type === types.png ? type : `${type}; charset=utf-8` };
  if (!isGzip) return { ...file, etag: etag(""), encoding: undefined, read: () => readContent(path) };
  const read = () => {
    known.compressed ??= readContent(path).then(compress);
    return known.compressed;
  };
  return { ...file, etag: etag("-gzip"), encoding: "gzip", read };
}

/** Returns the name that a file of the reference would have: plain characters, at most one folder deep. */
function toFileName(pathname: string): string | undefined {
  if (!/^\/(?:[\w-][\w.-]*\/)?(?:[\w-][\w.-]*)?$/.test(pathname)) return undefined;
  if (pathname.endsWith("/")) return `${pathname.slice(1)}index.html`;
  return /\.[a-z]+$/.test(pathname) ? pathname.slice(1) : `${pathname.slice(1)}.html`;
}

/** Computes the digest of a file once, and again when its size or its time has changed. */
async function getKnownFile(path: string): Promise<KnownFile | undefined> {
  const { stat } = getNodeModule("node:fs/promises", "The reference");
  try {
    const { size, mtimeMs: modified } = await stat(path);
    const found = knownFiles.get(path);
    if (found?.size === size && found.modified === modified) return found;
    const file = { size, modified, digest: computeDigest(await readContent(path)) };
    knownFiles.set(path, file);
    return file;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw error;
  }
}

function computeDigest(content: Uint8Array): string {
  const { createHash } = getNodeModule("node:crypto", "The reference");
  return createHash("sha256").update(content).digest("base64url").slice(0, 16);
}

async function readContent(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const { readFile } = getNodeModule("node:fs/promises", "The reference");
  return new Uint8Array(await readFile(path));
}

function getFilePath(name: string): string {
  const { dirname, join } = getNodeModule("node:path", "The reference");
  // By self-reference: this file has different depths in src/ and in dist/.
  const packageFile = getPackageRequire("The reference").resolve("connected-organizations/package.json");
  return join(dirname(packageFile), "dist/reference", name);
}

function compress(content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { gzip } = getNodeModule("node:zlib", "The reference");
  return new Promise((resolve, reject) => {
    gzip(content, (error, result) => (error ? reject(error) : resolve(new Uint8Array(result))));
  });
}
