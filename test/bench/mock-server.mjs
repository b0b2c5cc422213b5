import { startMock } from "../../dist/src/mock/index.js";

/** The mock as its command starts it, but without the 409 of duplicates: every request of the load creates the same. */
await startMock({ port: Number(process.argv[2]), allowDuplicateSources: true });
