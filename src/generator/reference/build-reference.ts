// Entry point of `npm run docs`: writes dist/reference/, the big page by Redocly and all others by ourselves.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ReferencePageError } from "../command-errors.js";
import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { redoclyCommand, redoclyEnvironment } from "../redocly.js";
import { listLinkTargets } from "./link-targets.js";
import { siteDescription } from "./pages/overview-page.js";
import { readReferenceSources } from "./read-reference-document.js";
import { compressPage, splitPage } from "./redoc/compress-page.js";
import { omitUnusedCode } from "./redoc/omit-unused-code.js";
import { omitUnusedTokens } from "./redoc/omit-unused-tokens.js";
import { inlineLogo, redirectLinks, rewriteLinks } from "./redoc/patch-page.js";
import { patchRedoc } from "./redoc/patch-redoc.js";
import { createRedocDocument } from "./redoc/redoc-document.js";
import { createReferenceDocument } from "./reference-document.js";
import { createSite } from "./site/create-site.js";
import { writeSite } from "./site/write-site.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const output = join(project, "dist/reference");

console.error("Building the reference …");
const folder = await mkdtemp(join(tmpdir(), "reference-"));
try {
  const [document, draft] = [join(folder, "openapi.json"), join(folder, "index.html")];
  const sources = await readReferenceSources(project);
  const contract = createReferenceDocument(sources.contract, sources);
  await writeFile(document, JSON.stringify(createRedocDocument(contract, sources.decisions)));
  const [isBuilt, site] = await Promise.all([buildDraft(document, draft), createSite(sources.contract, sources)]);
  if (isBuilt) {
    await rm(output, { recursive: true, force: true });
    await writeSite(output, site);
    await writePage(draft, contract);
  } else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ReferencePageError || error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

/** Resolves to whether Redocly succeeds. Prints what it says only if it fails. */
async function buildDraft(document: string, draft: string): Promise<boolean> {
  const template = join(project, "src/generator/reference/redoc/reference.hbs");
  const options = ["--template", template, "--templateOptions.description", siteDescription];
  const args = [redoclyCommand, "build-docs", document, "--inlineBundle", ...options, "--output", draft];
  const env = { ...process.env, ...redoclyEnvironment };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: project, env });
    return true;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr: string }; // What execFile rejects with.
    console.error(stderr || message);
    return false;
  }
}

/** A page that loads something from elsewhere throws and is not written. */
async function writePage(draft: string, contract: Contract): Promise<void> {
  const selfContained = rewriteLinks(patchRedoc(inlineLogo(await readFile(draft, "utf8"))));
  const page = splitPage(redirectLinks(selfContained, listLinkTargets(contract)));
  const tokens = omitUnusedTokens({ ...page, code: await omitUnusedCode(page.code) });
  const html = compressPage({ ...page, ...tokens });
  const file = join(output, "index.html");
  await writeFile(file, html);
  console.log(`${relative(process.cwd(), file)}: one file, ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`);
}
