interface NodeModules {
  "node:crypto": typeof import("node:crypto");
  "node:fs": typeof import("node:fs");
  "node:fs/promises": typeof import("node:fs/promises");
  "node:module": typeof import("node:module");
  "node:path": typeof import("node:path");
  "node:util": typeof import("node:util");
  "node:zlib": typeof import("node:zlib");
}

/**
 * Returns a module of Node.js. An `import` of it would keep the in-process mock from running in a browser.
 *
 * @param feature what needs the module, for the message
 * @throws {Error} outside Node.js
 */
export function getNodeModule<Name extends keyof NodeModules>(name: Name, feature: string): NodeModules[Name] {
  const module = globalThis.process?.getBuiltinModule?.(name);
  if (module) return module as NodeModules[Name]; // Its types return a union for a generic name.
  throw new Error(`${feature} needs Node.js, Bun or Deno.`);
}
