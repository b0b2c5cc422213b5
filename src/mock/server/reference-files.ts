import { getNodeModule, getPackageRequire } from "../node-module.js";

/** A file of the reference, in the encoding in which it is sent. */
interface ReferenceFile {
  type: string;
  etag: string;
  encoding: "gzip" | undefined;
  bytes: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  svg: "image/svg+xml",
  txt: "text/plain",
  yaml: "application/yaml",
};

/** Compressed files by their ETag. */
const compressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Whether a path can be that of a file of the reference. The operations of the mock have longer paths. */
export function isReferencePath(pathname: string): boolean {
  return toFileName(pathname) !== undefined;
}

/** Reads the file of a path, such as `/`, `/operations/sendBatch` or `/openapi.json`; `undefined` if there is none. */
export async function readReferenceFile(pathname: string, isGzip: boolean): Promise<ReferenceFile | undefined> {
  const name = toFileName(pathname);
  const type = types[name?.split(".").at(-1) ?? ""];
  if (name === undefined || type === undefined) return undefined;
  const content = await readContent(name);
  if (!content) return undefined;
  const digest = getNodeModule("node:crypto", "The reference").createHash("sha256").update(content).digest("base64url");
  const etag = (suffix: string) => `"${digest.slice(0, 16)}${suffix}"`;
  const file = { type: `${type}; charset=utf-8` };
  if (!isGzip) return { ...file, etag: etag(""), encoding: undefined, bytes: content };
  return { ...file, etag: etag("-gzip"), encoding: "gzip", bytes: await compressOnce(digest, content) };
}

/** Returns the name that a file of the reference would have: plain characters, at most one folder deep. */
function toFileName(pathname: string): string | undefined {
  if (!/^\/(?:[\w-][\w.-]*\/)?(?:[\w-][\w.-]*)?$/.test(pathname)) return undefined;
  if (pathname.endsWith("/")) return `${pathname.slice(1)}index.html`;
  return /\.[a-z]+$/.test(pathname) ? pathname.slice(1) : `${pathname.slice(1)}.html`;
}

async function readContent(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { readFile } = getNodeModule("node:fs/promises", "The reference");
  try {
    return new Uint8Array(await readFile(findReferenceFile(name)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw error;
  }
}

function findReferenceFile(name: string): string {
  const { dirname, join } = getNodeModule("node:path", "The reference");
  // By self-reference: this file has different depths in src/ and in dist/.
  const packageFile = getPackageRequire("The reference").resolve("connected-organizations/package.json");
  return join(dirname(packageFile), "dist/reference", name);
}

function compressOnce(digest: string, content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const found = compressed.get(digest) ?? compress(content);
  compressed.set(digest, found);
  return found;
}

function compress(content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { gzip } = getNodeModule("node:zlib", "The reference");
  return new Promise((resolve, reject) => {
    gzip(content, (error, result) => (error ? reject(error) : resolve(new Uint8Array(result))));
  });
}
