import { _, Ajv2020, type Code, type CodeKeywordDefinition, Name, str } from "ajv/dist/2020.js";
import { guidPattern } from "../static/guid.js";
import { appendErrors, countCharacters } from "../static/validator-runtime.js";
import type { Tag } from "./tag.js";

/** Regular expressions, because they are inlined. The formats of ajv-formats are functions that the output would import. */
export const formats = {
  "date-time":
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i,
  uri: /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i,
  uuid: guidPattern,
  int64: true, // No check: JSON.parse has already rounded a number that does not fit.
} as const;

/** Ajv's `oneOf` tries every branch and reports the errors of all. This one reads the tag and enters one branch. */
const taggedUnion: CodeKeywordDefinition = {
  keyword: "oneOf",
  type: "object",
  schemaType: "array",
  code(context) {
    const { gen, data, parentSchema } = context;
    const { property, values }: Tag = parentSchema.tag;
    const tag = gen.const("tag", _`${data}[${property}]`);
    const isValid = gen.let("isValid", true);
    const enterBranch = (branch: number) => {
      const isBranchValid = gen.name("isBranchValid");
      context.subschema({ keyword: "oneOf", schemaProp: branch }, isBranchValid);
      gen.assign(isValid, isBranchValid);
    };
    gen.if(false);
    values.forEach((branchValues, branch) => {
      if (branchValues.length === 0) return;
      gen.elseIf(isOneOf(tag, branchValues));
      enterBranch(branch);
    });
    const otherBranch = values.findIndex((branchValues) => branchValues.length === 0);
    if (otherBranch >= 0) {
      gen.else();
      enterBranch(otherBranch);
    }
    gen.endIf();
    context.ok(isValid);
  },
};

function isOneOf(data: Name, values: string[]): Code {
  return values.map((value) => _`${data} === ${value}`).reduce((one, other) => _`${one} || ${other}`);
}

// Variables of every function that Ajv writes.
const instancePath = new Name("instancePath");
const vErrors = new Name("vErrors");
const errors = new Name("errors");

/** Ajv's `$ref` copies all errors found so far after each call that fails; this one calls `appendErrors`. */
const reference: CodeKeywordDefinition = {
  keyword: "$ref",
  schemaType: "string",
  code(context) {
    const { gen, data, schema, it } = context;
    const validator = gen.scopeValue("validate", { ref: it.self.getSchema(schema) });
    const append = gen.scopeValue("func", { ref: appendErrors, code: new Name(appendErrors.name) });
    context.result(_`${validator}(${data}, {instancePath: ${str`${instancePath}${it.errorPath}`}})`, undefined, () => {
      gen.assign(vErrors, _`${append}(${vErrors}, ${validator}.errors)`);
      gen.assign(errors, _`${vErrors}.length`);
    });
  },
};

/** Ajv's own definition needs a function from a CommonJS module. */
const lengthLimit: CodeKeywordDefinition = {
  keyword: ["maxLength", "minLength"],
  type: "string",
  schemaType: "number",
  error: { message: "", params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code(context) {
    const { gen, data, schema, keyword } = context;
    const count = gen.scopeValue("func", { ref: countCharacters, code: new Name(countCharacters.name) });
    context.fail(keyword === "maxLength" ? _`${count}(${data}) > ${schema}` : _`${count}(${data}) < ${schema}`);
  },
};

/** Keywords that give several errors for one mistake, or need bookkeeping in every function. Strict Ajv rejects them. */
const unsupported = ["anyOf", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef"];

/**
 * Creates an Ajv for standalone code: strict, reporting every error, with the keywords above. The code refers to
 * functions of static/validator-runtime.ts by name; the module that contains the code imports them.
 */
export function createCompiler(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allowMatchingProperties: true, // `@odata.type` is a property, and matches the pattern of control information too.
    allowUnionTypes: true, // An option of the mock can be a text or a list.
    strictRequired: false, // It does not see that a neighbor in allOf defines the property.
    allErrors: true,
    messages: false, // src/validation writes them.
    inlineRefs: false,
    meta: false, // `redocly lint` validates the schemas, and the meta-schema needs keywords that are removed below.
    validateSchema: false,
    formats,
    code: { esm: true, source: true },
  });
  for (const keyword of ["oneOf", "$ref", "maxLength", "minLength", ...unsupported]) ajv.removeKeyword(keyword);
  // The 2020 class turns these on after reading its options.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  return ajv.addVocabulary(["tag", taggedUnion, reference, lengthLimit]);
}
