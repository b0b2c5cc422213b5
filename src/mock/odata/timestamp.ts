// Date and time of a metadata type Edm.DateTimeOffset.
const timestampPattern =
  /^(\d{4}-\d\d-\d\d)[Tt\s](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:[Zz]|([+-])(\d\d)(?::?(\d\d))?)$/;

/**
 * Returns a timestamp as the service formats it: in UTC, with seven fractional digits, so that two of them can be compared
 * as text. `undefined` if the text is not a timestamp with a time zone.
 *
 * @param text timestamp (RFC 3339), also without seconds; further fractional digits are cut off
 */
export function normalizeTimestamp(text: string): string | undefined {
  const [, date, time, seconds = "00", fraction = "", sign, hours = "0", minutes = "0"] =
    timestampPattern.exec(text) ?? [];
  if (date === undefined || time === undefined) return undefined;
  const isLeapSecond = seconds === "60"; // Date has no leap seconds: it is the second that follows.
  const utc = Date.parse(`${date}T${time}:${isLeapSecond ? "59" : seconds}Z`);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
  const instant = new Date(utc + (isLeapSecond ? 1000 : 0) - offset);
  const year = instant.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999) return undefined;
  return `${instant.toISOString().slice(0, 20)}${fraction.slice(0, 7).padEnd(7, "0")}Z`;
}
