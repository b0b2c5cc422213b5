import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const { CHROMIUM, GRAPH_BASE_URL } = process.env;

/** The test file in one environment, whose name it reads. */
const project = (environment, options) => ({
  test: { name: environment, globals: true, env: { ENVIRONMENT: environment }, environment, ...options },
});

const browser = {
  define: { "process.env": JSON.stringify({ ENVIRONMENT: "browser", GRAPH_BASE_URL }) },
  test: {
    name: "browser",
    globals: true,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: CHROMIUM, args: ["--no-sandbox"] } }),
      instances: [{ browser: "chromium" }],
    },
  },
};

export default defineConfig({
  test: {
    projects: [
      project("node"),
      project("jsdom", { name: "jsdom in forks", pool: "forks" }),
      project("jsdom", { name: "jsdom in vmThreads", pool: "vmThreads" }),
      project("happy-dom"),
      ...(CHROMIUM ? [browser] : []),
    ],
  },
});
