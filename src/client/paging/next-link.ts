import { clouds } from "../../../generated/servers.js";

/**
 * Returns the URL of a next link as `URL` serializes it, so that a user name or a port cannot hide between the origin
 * and the path; `undefined` if the link has another origin, which must not receive the token. A relative link is
 * resolved against the URL of its page. Behind a gateway or mock, a link to Microsoft Graph becomes one to it.
 *
 * @param baseUrl without a slash at the end
 */
export function resolveNextLink(nextLink: string, pageUrl: string, baseUrl: string): string | undefined {
  const href = URL.canParse(nextLink, pageUrl) ? new URL(nextLink, pageUrl).href : "";
  if (href.startsWith(`${new URL(baseUrl).origin}/`)) return href;
  return isGraph(href) && !isGraph(baseUrl) ? [baseUrl, ...href.split("/").slice(4)].join("/") : undefined;
}

function isGraph(url: string): boolean {
  return Object.values(clouds).some((host) => url.startsWith(`https://${host}/`));
}
