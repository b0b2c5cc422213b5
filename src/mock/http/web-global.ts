import { findNodeModule } from "../node-module.js";

interface WebGlobals {
  Headers: typeof Headers;
  Request: typeof Request;
  Response: typeof Response;
  TextDecoder: typeof TextDecoder;
  TextEncoder: typeof TextEncoder;
}

/**
 * Returns a class of the web platform. Jest's environment for jsdom hides those that jsdom does not have; Node.js has them
 * in its main context.
 */
export function getWebGlobal<Name extends keyof WebGlobals>(name: Name): WebGlobals[Name] {
  const { [name]: local } = globalThis as Partial<WebGlobals>;
  return local ?? findNodeModule("node:vm")?.runInThisContext(name);
}

// Created once: to create a decoder takes longer than to decode a body.
let encoder: TextEncoder | undefined;
let decoder: TextDecoder | undefined;

export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  encoder ??= new (getWebGlobal("TextEncoder"))();
  return encoder.encode(text) as Uint8Array<ArrayBuffer>;
}

/** @throws {TypeError} if the bytes are not UTF-8 */
export function decodeText(bytes: Uint8Array): string {
  decoder ??= new (getWebGlobal("TextDecoder"))("utf-8", { fatal: true });
  return decoder.decode(bytes);
}
