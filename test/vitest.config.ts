import { defineConfig } from "vitest/config";

/** Unit tests need no build, no other program and no browser. `npm run test:quick` runs only them. */
const unitTests = ["test/{client,contract,drift,mock}/**/*.test.ts", "test/package/module-boundaries.test.ts"];

/** Tests in the same folders that start a program, or take long: they generate everything or compile hundreds of schemas. */
const integrationTests = [
  "test/contract/{build,invented-bodies,mutation,score}.test.ts",
  "test/mock/{command,stock-prism,without-prism,workflows}.test.ts",
];

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: unitTests,
          exclude: integrationTests,
          pool: "threads",
          isolate: false,
          testTimeout: 180_000, // Generous, because the machine can be busy; no test waits that long.
        },
      },
      {
        test: {
          name: "integration",
          pool: "threads",
          isolate: false,
          include: ["test/!(client|contract|drift|mock)/**/!(module-boundaries).test.ts", ...integrationTests],
          exclude: ["**/node_modules/**"],
          globalSetup: "test/helpers/build-package.ts",
          // A program starts slowly on a busy machine.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
