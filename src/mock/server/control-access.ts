import { createServerErrorResponse } from "../http/error-response.js";
import { HttpError } from "../http/http-error.js";
import type { RequestHandler } from "../http/response.js";
import { controlPrefix } from "./control-api.js";
import { isIpAddress, isLoopback, parseHostname } from "./host-name.js";

/**
 * Refuses calls of the control API that a web page could have caused: those whose `Origin` is a page of another machine, and
 * those whose `Host` is a foreign name, to which DNS rebinding gives the address of this machine.
 *
 * @param allowedHosts names that are allowed in addition to IP addresses and the names of this machine
 */
export function withControlAccess(handleRequest: RequestHandler, allowedHosts: readonly string[]): RequestHandler {
  // An IPv6 address, which is always allowed, has no name here. Nor has an invalid Host, which must not equal it.
  const allowedNames = new Set(allowedHosts.map((name) => parseHostname(`http://${name}`)).filter(Boolean));
  const handleControlRequest: RequestHandler = async (request) => {
    const host = request.headers.get("host");
    const origin = request.headers.get("origin");
    const hostname = host === undefined ? request.url.hostname : parseHostname(`http://${host}`);
    const isAllowedHost = isLoopback(hostname) || isIpAddress(hostname) || allowedNames.has(hostname);
    if (!isAllowedHost) return createRefusal("Host", host);
    if (origin === undefined) return handleRequest(request);
    const pageName = parseHostname(origin);
    const isAllowedOrigin = pageName === hostname || isLoopback(pageName) || allowedNames.has(pageName);
    return isAllowedOrigin ? handleRequest(request) : createRefusal("Origin", origin);
  };
  return (request) => {
    const isControl = request.url.pathname.startsWith(controlPrefix);
    return isControl ? handleControlRequest(request) : handleRequest(request);
  };
}

function createRefusal(header: string, value: string | undefined) {
  const message = `${header} of a request below ${controlPrefix} must be this machine or in allowedHosts (got ${value}).`;
  return createServerErrorResponse(new HttpError(403, message, { target: header }));
}
