import type { Settings } from "../options/settings.js";
import type { HttpRequest } from "../request/build-request.js";
import type { HttpResponse } from "./send-request.js";

/**
 * Sends a request with token, time limit and retries, and resolves to the last response, even if its status is an error.
 * @throws any error, if the call gets no complete response
 */
export type Transport = (request: HttpRequest, settings: Settings) => Promise<HttpResponse>;
