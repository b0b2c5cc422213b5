import { type BoundOperation, type Contract, listOperations } from "../contract/contract.js";
import { renderCurlSample } from "./curl-sample.js";
import { renderPowerShellSample } from "./powershell-sample.js";
import { createSampleRequest, listRequestExamples, type SampleRequest } from "./sample-request.js";
import { renderTypeScriptSample } from "./typescript-sample.js";

/** An item of `x-codeSamples`. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The same request in each language. */
export interface ExampleSamples {
  /** Name of the example whose body the samples send. Empty if the operation has no request body. */
  example: string;
  samples: CodeSample[];
}

/** Returns the contract with the code samples of each operation, which send its first example. */
export function withCodeSamples(contract: Contract): Contract {
  const paths = structuredClone(contract.paths);
  for (const bound of listOperations(contract)) {
    const copy = paths[bound.path]?.[bound.method];
    const [first] = listExampleSamples(contract, bound);
    if (copy && first) copy["x-codeSamples"] = first.samples;
  }
  return { ...contract, paths };
}

/**
 * Returns the code samples of an operation, for each example of its request body.
 *
 * @throws {ContractError} if an example is missing
 */
export function listExampleSamples(contract: Contract, bound: BoundOperation): ExampleSamples[] {
  return listRequestExamples(contract, bound).map(([name, example]) => {
    const request = createSampleRequest(contract, bound, example);
    return { example: name, samples: renderSamples(contract, request) };
  });
}

/** Returns programs that send a request, one in each language. */
export function renderSamples(contract: Contract, request: SampleRequest): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: renderCurlSample(request) },
    { lang: "TypeScript", label: "TypeScript", source: renderTypeScriptSample(contract, request) },
    { lang: "PowerShell", label: "PowerShell", source: renderPowerShellSample(request) },
  ];
}
