const codes = { red: 31, green: 32, yellow: 33, bold: 1 };

/** Adds a color to a text if standard output is a terminal with colors; `NO_COLOR` turns colors off. */
export function colorize(color: keyof typeof codes, text: string): string {
  return process.stdout.isTTY && process.stdout.hasColors() ? `\u001B[${codes[color]}m${text}\u001B[0m` : text;
}
