let lastTime: number | undefined;
let lastText = "";

/** Formats a time as `toISOString` does, which takes as long as to route a request: once for all of a millisecond. */
export function formatTime(time: Date): string {
  const milliseconds = time.getTime();
  if (milliseconds !== lastTime) {
    lastText = time.toISOString();
    lastTime = milliseconds;
  }
  return lastText;
}
