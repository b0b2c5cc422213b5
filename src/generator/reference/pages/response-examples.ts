import { type Contract, type Example, type MediaType, resolve } from "../../contract/contract.js";
import type { Section } from "./page.js";

/** Returns a section for each example of a body. */
export function listExamples(contract: Contract, { examples = {} }: MediaType): Section[] {
  return Object.values(examples).map((reference) => {
    const { summary = "", description, value, "x-versions": versions } = resolve<Example>(contract, reference);
    const text = typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
    const code = { kind: "code", language: typeof value === "string" ? "html" : "json", text } as const;
    const note = [description, versions && `Only in ${versions.join(", ")}.`].filter(Boolean).join(" ");
    return { title: summary, blocks: [...(note ? [{ kind: "markdown", text: note } as const] : []), code] };
  });
}
