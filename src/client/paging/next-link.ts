import { clouds, versions } from "../../../generated/servers.js";

/** Where the requests of a client go. */
export interface Service {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Whether `baseUrl` is a gateway or mock in front of Microsoft Graph, not its own root. */
  readonly isGateway: boolean;
}

const graphRoots = new RegExp(`^https://(${Object.values(clouds).join("|")})/(${versions.join("|")})(?=/)`);

/**
 * Returns the URL of a next link as `URL` serializes it, so that a user name or a port cannot hide between the origin
 * and the path; `undefined` if the link has another origin, which must not receive the token. A relative link is
 * resolved against the URL of its page. Behind a gateway, a link to Microsoft Graph becomes one to the gateway.
 */
export function resolveNextLink(
  nextLink: string,
  pageUrl: string,
  { baseUrl, isGateway }: Service,
): string | undefined {
  const href = URL.canParse(nextLink, pageUrl) ? new URL(nextLink, pageUrl).href : "";
  if (href.startsWith(`${new URL(baseUrl).origin}/`)) return href;
  return isGateway && graphRoots.test(href) ? href.replace(graphRoots, baseUrl) : undefined;
}
