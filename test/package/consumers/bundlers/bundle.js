/** Bundles main.js with a bundler, without options of any kind, into the folders `node` and `web`, and prints all warnings. */
import { resolve } from "node:path";

const platforms = ["node", "web"];

async function bundleWithRollup() {
  const { rollup } = await import("rollup");
  const { default: nodeResolve } = await import("@rollup/plugin-node-resolve");
  const warnings = [];
  const onLog = (level, { message }) => warnings.push(`${level}: ${message}`);
  for (const platform of platforms) {
    const bundle = await rollup({ input: "main.js", plugins: [nodeResolve({ browser: platform === "web" })], onLog });
    await bundle.write({ dir: `rollup/${platform}` });
  }
  return warnings;
}

/** Bundles with webpack or with Rspack, which has the same interface. */
async function bundleWithWebpack(name, pack) {
  const configurations = platforms.map((target) => ({
    entry: "./main.js",
    mode: "production",
    target,
    optimization: { minimize: target === "web" }, // It takes most of the time.
    output: { path: resolve(name, target) },
  }));
  const stats = await new Promise((onStats, onError) => {
    pack(configurations, (error, result) => (error ? onError(error) : onStats(result)));
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  return [...errors, ...warnings].map(({ message }) => message);
}

const bundlers = {
  rollup: bundleWithRollup,
  rspack: async () => bundleWithWebpack("rspack", (await import("@rspack/core")).rspack),
  webpack: async () => bundleWithWebpack("webpack", (await import("webpack")).default),
};
console.log(JSON.stringify(await bundlers[process.argv[2]]()));
