import { rolldown } from "rolldown";

/** Returns the code of Redoc without what its export does not use, and with all license comments. */
export async function omitUnusedCode(code: string): Promise<string> {
  const bundle = await rolldown({
    input: "redoc",
    plugins: [{ name: "redoc", resolveId: (id) => id, load: () => code }],
    treeshake: { propertyReadSideEffects: false },
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "es", minify: true, comments: { legal: true } });
  await bundle.close();
  const result = output[0].code;
  const missing = listLicenses(code).filter((license) => !result.includes(license));
  return [...missing, result].join("\n");
}

/** Returns the license comments of code, also those of code in a string. */
function listLicenses(code: string): string[] {
  const comments = code.match(/\/\*[*!][\s\S]*?\*\//g) ?? [];
  return comments.filter((comment) => /licen[cs]e:/i.test(comment));
}
