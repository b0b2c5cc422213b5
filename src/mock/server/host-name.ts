/** Returns the host name of a URL, as the URL standard writes it; empty if the text is not a URL with a host. */
export function parseHostname(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** Whether a host name, as the URL standard writes it, is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(?:.+\.)?localhost$|^127(?:\.\d+){3}$|^\[::1\]$/.test(hostname);
}

/** Whether a host name, as the URL standard writes it, is an IP address. It writes every IPv4 address with four numbers. */
export function isIpAddress(hostname: string): boolean {
  return /^\[.*\]$|^\d+(?:\.\d+){3}$/.test(hostname);
}
