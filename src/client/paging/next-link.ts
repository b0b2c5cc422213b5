import { clouds } from "../../../generated/servers.js";

/** Where the requests of a client go. */
export interface Service {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Whether `baseUrl` is a gateway or mock in front of Microsoft Graph, not its own root. */
  readonly isGateway: boolean;
}

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
  if (!URL.canParse(nextLink, pageUrl)) return undefined;
  const { href, origin } = new URL(nextLink, pageUrl);
  if (href.startsWith(`${new URL(baseUrl).origin}/`)) return href;
  const isGraph = isGateway && Object.values(clouds).some((host) => href.startsWith(`https://${host}/`));
  return isGraph ? baseUrl + href.slice(origin.length).replace(/^\/[^/]+/, "") : undefined;
}
