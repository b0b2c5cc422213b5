import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { packed } from "./compress-page.js";
import { referencePlaces } from "./link-targets.js";
import { accessible, addressed, linked, ReferencePageError, selfContained } from "./patch-page.js";
import { readReferenceDocument } from "./read-reference-document.js";
import { redoclyCommand, redoclyEnvironment } from "./redocly.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const page = join(project, "dist/reference/index.html");

console.error("building the reference …");
const scratch = await mkdtemp(join(tmpdir(), "reference-"));
try {
  const [document, draft] = [join(scratch, "openapi.json"), join(scratch, "index.html")];
  const contract = await readReferenceDocument(project);
  await writeFile(document, JSON.stringify(contract));
  if (buildDocs(document, draft)) await finish(draft, contract);
  else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ReferencePageError || error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true });
}

/** What Redocly says matters only where it fails. */
function buildDocs(document: string, output: string): boolean {
  const template = join(project, "src/generator/reference/reference.hbs");
  const args = [redoclyCommand, "build-docs", document, "--inlineBundle", "--template", template, "--output", output];
  const env = { ...process.env, ...redoclyEnvironment };
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd: project, env, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) console.error(stderr);
  return status === 0;
}

/** Only a page that asks for nothing outside itself gets to its place. */
async function finish(draft: string, contract: Contract): Promise<void> {
  const readable = addressed(accessible(selfContained(await readFile(draft, "utf8"))));
  const html = packed(linked(readable, referencePlaces(contract)));
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, html);
  console.log(`${relative(process.cwd(), page)}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB, in one file`);
}
