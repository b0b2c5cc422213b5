import { defineConfig } from "vitest/config";

/** Unit tests need no build, no other program and no browser. `npm run test:quick` runs only them. */
const unitTests = ["test/{client,contract,drift,mock}/**/*.test.ts", "test/package/module-boundaries.test.ts"];

/** Tests in the same folders that are no unit tests: they start a program, generate everything or compile hundreds of schemas. */
const integrationTests = [
  "test/contract/{build,invented-bodies,mutation}.test.ts",
  "test/mock/{command,prepared-prism,stock-prism,without-prism,workflows}.test.ts",
];

/** Tests that need a browser, or packages that the root does not install. `npm run test:environments` runs only them. */
const environmentTests = [
  "test/interop/*.test.ts",
  "test/docs/{pages-accessibility,pages-in-browser,pages-run,reference-*}.test.ts",
  "test/package/{browser,bundlers,library-types,next,published-types,test-runners,toolkits,typescript-lines}.test.ts",
];

/** Generous limits: a program starts slowly on a busy machine. No test waits that long. */
const options = { pool: "threads", isolate: false, testTimeout: 180_000, hookTimeout: 180_000 } as const;
const globalSetup = "test/helpers/build-package.ts";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      // `npm test` runs "all", which loads each module once; two projects would load it twice.
      { test: { ...options, name: "unit", include: unitTests, exclude: integrationTests } },
      {
        test: {
          ...options,
          name: "all",
          globalSetup,
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...environmentTests],
        },
      },
      { test: { ...options, name: "environments", globalSetup, include: environmentTests } },
    ],
  },
});
