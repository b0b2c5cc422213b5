import { parsePath } from "../mock/http/parse-path.js";
import type { RecordedRequest } from "../mock/index.js";
import { colorize } from "./colorize.js";
import { escapeControls } from "./escape-controls.js";

const missingVersion = "The path has no version; Microsoft Graph refuses such a request.";

/** Formats the line that `mock` prints for a request: method, path, status, duration and, if it failed, why. */
export function formatRequestLine({ method, url, status, duration = 0, error }: RecordedRequest): string {
  const { pathname, search } = new URL(url);
  const result = status === undefined ? colorize("red", "dropped") : colorize(getColor(status), String(status));
  const line = `${escapeControls(`${method} ${pathname}${search}`)} ${result} ${Math.round(duration)} ms`;
  const reason = error ?? (hasVersion(url) ? undefined : missingVersion);
  return reason === undefined ? `${line}\n` : `${line}  ${escapeControls(reason)}\n`;
}

function hasVersion(url: string): boolean {
  return parsePath(new URL(url)).version !== undefined;
}

function getColor(status: number) {
  if (status >= 500) return "red";
  return status >= 300 ? "yellow" : "green";
}
