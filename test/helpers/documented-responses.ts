import type { OperationId } from "../../generated/operations.js";
import { type Example, listOperations, resolve } from "../../src/generator/contract/contract.js";
import { bundle } from "./bundle.js";
import { toOperationId } from "./fixtures.js";

/** A response that the contract documents, with one of its examples as the body. */
export interface DocumentedResponse {
  /** `getConnectedOrganization 404 unknownOrganization` */
  title: string;
  id: OperationId;
  status: number;
  isSuccess: boolean;
  /** `undefined` if the response has no content. */
  body: unknown;
  create(): Response;
}

/** Every example of every response of every operation, and every response without content. */
export const documentedResponses: readonly DocumentedResponse[] = listOperations(bundle).flatMap(({ id, responses }) =>
  Object.entries(responses).flatMap(([key, { content = {} }]) => {
    const media = Object.entries(content);
    if (media.length === 0) return [documentResponse(id, key, "without content")];
    return media.flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([name, example]) =>
        documentResponse(id, key, name, { mediaType, body: resolve<Example>(bundle, example).value }),
      ),
    );
  }),
);

function documentResponse(
  id: string,
  key: string,
  example: string,
  content?: { mediaType: string; body: unknown },
): DocumentedResponse {
  // A class of statuses stands for the statuses without an entry of their own.
  const status = Number(key.replace("4XX", "418").replace("5XX", "504"));
  const body = content?.body;
  return {
    title: `${id} ${key} ${example}`,
    id: toOperationId(id),
    status,
    isSuccess: status < 300,
    body,
    create() {
      if (!content) return new Response(null, { status });
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return new Response(text, { status, headers: { "content-type": content.mediaType } });
    },
  };
}
