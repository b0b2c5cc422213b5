import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Collects garbage in several turns of the event loop, because objects that a turn has used live until its end. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let turns = 0; turns < 5; turns++) {
    await setImmediate();
    collect();
  }
}
