const sequences = { red: 31, green: 32, yellow: 33, bold: 1 };

/** Text in a colour, on a terminal alone and not where `NO_COLOR` is set. */
export function coloured(colour: keyof typeof sequences, text: string): string {
  return process.stdout.isTTY && process.stdout.hasColors() ? `\u001B[${sequences[colour]}m${text}\u001B[0m` : text;
}
