/** Sizes and speeds beside what one would use instead, as ratios of one run: `npm run bench`. */
import { clientCalls } from "./client-calls.js";
import { clientList } from "./client-list.js";
import { clientSize } from "./client-size.js";
import { drift } from "./drift.js";
import { mock } from "./mock.js";
import { reference } from "./reference.js";
import { validation } from "./validation.js";

await clientSize();
await clientCalls();
await clientList();
await validation();
await mock();
await reference();
await drift();
