/** Measures sizes and speeds, compared with the alternatives in the same run: `npm run bench`. */
import { measureClientCalls } from "./client-calls.js";
import { measureClientList } from "./client-list.js";
import { measureClientSize } from "./client-size.js";
import { measureDrift } from "./drift.js";
import { measureMock } from "./mock.js";
import { measureLargeTenant } from "./mock-tenant.js";
import { measureReference } from "./reference.js";
import { measureThrottling } from "./throttling.js";
import { measureValidation } from "./validation.js";

await measureClientSize();
await measureClientCalls();
await measureClientList();
await measureThrottling();
await measureValidation();
await measureMock();
await measureLargeTenant();
await measureReference();
await measureDrift();
