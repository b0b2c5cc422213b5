import { _, Ajv2020, type Code, type CodeKeywordDefinition } from "ajv/dist/2020.js";
import type { Tag } from "./validator-schemas.js";

/** Regular expressions, because they are inlined; the formats of ajv-formats are functions that the output would import. */
const formats = {
  "date-time":
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i,
  uri: /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  int64: true, // A note on width: JSON.parse has already rounded what does not fit.
} as const;

/** Ajv's `oneOf` tries every branch and reports the faults of all; this one reads the tag and enters one branch. */
const taggedUnion: CodeKeywordDefinition = {
  keyword: "oneOf",
  type: "object",
  schemaType: "array",
  code(context) {
    const { gen, data, parentSchema } = context;
    const { property, values } = parentSchema.tag as Tag;
    const tag = gen.const("tag", _`${data}[${property}]`);
    const enter = (branch: number) => context.subschema({ keyword: "oneOf", schemaProp: branch }, gen.name("valid"));
    gen.if(false);
    values.forEach((taken, branch) => {
      if (taken.length === 0) return;
      gen.elseIf(isAnyOf(tag, taken));
      enter(branch);
    });
    const others = values.findIndex((taken) => taken.length === 0);
    if (others >= 0) {
      gen.else();
      enter(others);
    }
    gen.endIf();
  },
};

function isAnyOf(data: Code, values: string[]): Code {
  return values.map((value) => _`${data} === ${value}`).reduce((one, other) => _`${one} || ${other}`);
}

/** Keywords that cannot give one error for one fault, or need bookkeeping in every function. Strict Ajv stops at them. */
const unsupported = ["anyOf", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef"];

/** Ajv for standalone output: strict, every fault reported, no bookkeeping for keywords that the contract cannot use. */
export function createCompiler(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allowMatchingProperties: true, // Control information matches a pattern, and `@odata.type` is a property too.
    strictRequired: false, // It does not see that the property is defined by a neighbour in allOf.
    allErrors: true,
    messages: false,
    inlineRefs: false,
    meta: false, // Redocly has held the contract against the meta-schema, which needs the keywords removed below.
    validateSchema: false,
    formats,
    code: { esm: true, source: true, lines: true },
  });
  for (const keyword of ["oneOf", ...unsupported]) ajv.removeKeyword(keyword);
  // The 2020 class turns these on whatever the options say.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  return ajv.addKeyword(taggedUnion).addVocabulary(["tag"]);
}
