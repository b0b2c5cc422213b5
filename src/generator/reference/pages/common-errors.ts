import { type Contract, listOperations, type MediaType, type Response } from "../../contract/contract.js";
import type { Section } from "./page.js";
import { listExamples } from "./response-examples.js";

/** Path of the page with the errors that most operations have. */
export const errorPath = "errors";

/** The examples of a status that more than half of the operations have. */
interface CommonError {
  status: string;
  description: string;
  examples: readonly Section[];
}

/** Whether a key of `responses` is an error, such as `404` or `5XX`. */
export function isError(status: string): boolean {
  return !status.startsWith("2");
}

/** Returns the errors that most operations have, by status. */
export function listCommonErrors(contract: Contract): CommonError[] {
  const operations = listOperations(contract);
  const errors = operations.flatMap(({ responses }) => Object.entries(responses).filter(([status]) => isError(status)));
  const statuses = [...new Set(errors.map(([status]) => status))].sort();
  return statuses.flatMap((status) => {
    const responses = errors.filter(([each]) => each === status).map(([, response]) => response);
    const titles = responses.flatMap((response) => listErrorExamples(contract, response).map(({ title }) => title));
    const isCommon = ({ title }: Section) => titles.filter((each) => each === title).length > operations.length / 2;
    const description = findMostFrequent(responses.map((response) => response.description));
    const response = responses.find((each) => each.description === description);
    const examples = response ? listErrorExamples(contract, response).filter(isCommon) : [];
    return examples.length > 0 ? [{ status, description, examples }] : [];
  });
}

/** Returns a section for each example of a response, of any media type. */
export function listErrorExamples(contract: Contract, { content = {} }: Response): Section[] {
  return Object.values<MediaType>(content).flatMap((media) => listExamples(contract, media));
}

function findMostFrequent(texts: readonly string[]): string {
  const count = (text: string) => texts.filter((each) => each === text).length;
  return texts.reduce((most, text) => (count(text) > count(most) ? text : most), texts[0] ?? "");
}
