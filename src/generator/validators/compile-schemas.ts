import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What must be gone from the output. Should a new Ajv write its code otherwise, the build stops instead of shipping it. */
const leftover =
  /\.concat\(|vErrors\.push|errors\+\+|schemaPath|\bschema\d|parentData|rootData|evaluated|\brequire\(|\beval\(|new Function/;

/** Turns Ajv's standalone code into functions that need no import, carry no schema and report in linear time. */
export function leanCode(standalone: string): string {
  const code = [withReadableNames, withConstants, withRuntimeInlined, withPointersOnly, withReport].reduce(
    (text, rewrite) => rewrite(text),
    standalone.replace('"use strict";\n', "").replace(/\n{2,}/g, "\n"),
  );
  const found = leftover.exec(code);
  if (found)
    throw new Error(
      `Ajv's output has "${found[0]}", which src/generator/validators/compile-schemas.ts should have rewritten.`,
    );
  return code;
}

/** `validateErrorEnvelope` for `validate12`, which Ajv exports as `ErrorEnvelope`. */
function withReadableNames(code: string): string {
  const names = new Map<string, string>();
  return code
    .replace(/^export const (\w+) = (validate\d+);\n/gm, (_line, name: string, compiled: string) => {
      names.set(compiled, validatorName(name));
      return "";
    })
    .replace(/\bvalidate\d+\b/g, (compiled) => names.get(compiled) ?? compiled);
}

/** The function that validates the named schema. */
export function validatorName(schema: string): string {
  return `validate${schema}`;
}

/** Ajv reads lists out of the whole schema (`schema3.properties.state.enum`); here each list is a constant of its own. */
function withConstants(code: string): string {
  const schemas = new Map<string, unknown>();
  const constants = new Map<string, string>();
  const body = code
    .replace(/^const (schema\d+) = (.*);\n/gm, (_line, name: string, json: string) => {
      schemas.set(name, JSON.parse(json));
      return "";
    })
    .replace(/\b(schema\d+)((?:\.\w+|\["[^"]*"\]|\[\d+\])+)/g, (_expression, name: string, path: string) => {
      const steps = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]|\[(\d+)\]/g)].map((step) => step[1] ?? step[2] ?? step[3]);
      const value = steps.reduce<unknown>((inner, step) => Object(inner)[step as string], schemas.get(name));
      const json = JSON.stringify(value);
      const constant = constants.get(json) ?? `constant${constants.size}`;
      constants.set(json, constant);
      return constant;
    });
  return [...constants].map(([json, constant]) => `const ${constant} = ${json};\n`).join("") + body;
}

/** Ajv's run-time functions (`ucs2length` for string lengths, `equal` for object values) need nothing around them. */
function withRuntimeInlined(code: string): string {
  return code.replace(/\brequire\("(ajv\/dist\/runtime\/\w+)"\)\.default/g, (_call, module: string) =>
    String(require(module).default),
  );
}

/** Of the place of a value, Ajv hands on the pointer, the parent and the root. No keyword here asks for more than the pointer. */
function withPointersOnly(code: string): string {
  return code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath = ""')
    .replace(
      /\{instancePath(?::([^{}]*?))?,parentData.*?,rootData\}/g,
      (_place, pointer: string | undefined) => pointer ?? "instancePath",
    )
    .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, "");
}

/** Ajv copies all errors found so far after every call that fails, which is quadratic; `report` appends, up to its limit. */
function withReport(code: string): string {
  return code
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      "vErrors = report(vErrors, $2);\nerrors = vErrors.length;",
    )
    .replace(
      /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      "vErrors = $1.errors.reduce(report, vErrors);",
    );
}
