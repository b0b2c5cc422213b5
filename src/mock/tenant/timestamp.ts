/** As the service writes it: UTC, with seven fractional digits. */
export function timestamp(date: Date): string {
  return date.toISOString().replace("Z", "0000Z");
}
