import type { Difference } from "../drift/index.js";
import { colorize } from "./colorize.js";
import { escapeControls } from "./escape-controls.js";

const colors = { gone: "red", new: "green", different: "yellow" } as const;

/** Formats differences for a reader: the open ones with both sides and their meaning, then those of a decision. */
export function formatDriftReport(source: string, version: string, differences: readonly Difference[]): string {
  const open = differences.filter(({ decision }) => decision === null);
  const decided = differences.filter(({ decision }) => decision !== null);
  const count = open.length === 1 ? "1 difference" : `${open.length || "no"} differences`;
  const sections = [
    `${escapeControls(source)} has ${count} from the contract in version ${version}.`,
    ...open.map(formatOpen),
  ];
  if (decided.length > 0) {
    sections.push(`Differences that a decision in decisions.json explains:\n${decided.map(formatDecided).join("\n")}`);
  }
  return `${sections.join("\n\n")}\n`;
}

function formatOpen({ place, change, aspect, contract, metadata, meaning }: Difference): string {
  return [
    `  ${colorize(colors[change], change)} ${colorize("bold", escapeControls(place))} (${aspect})`,
    `    contract  ${contract ?? "-"}`,
    `    metadata  ${escapeControls(metadata ?? "-")}`,
    `    ${meaning}`,
  ].join("\n");
}

function formatDecided({ place, contract, metadata, decision }: Difference): string {
  const texts = `${place}: contract ${contract ?? "-"}, metadata ${metadata ?? "-"}`;
  return `  ${escapeControls(texts)} (decision ${decision})`;
}
