import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Collects garbage in several turns of the event loop: what a turn has touched lives until its end. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let turns = 0; turns < 5; turns++) {
    await setImmediate();
    collect();
  }
}
