import { expect, test } from "vitest";
import { maskTokens } from "../../src/mock/http/mask-tokens.js";

test.each([
  ["eyJhbGciOi.eyJzdWIi.c2ln", "[token]"],
  ["eyJhbGciOi.eyJzdWIi.", "[token]"],
  ["Bearer eyJhbGciOi.eyJzdWIi.c2ln, and eyJhbGciOi.e30.c2ln!", "Bearer [token], and [token]!"],
  ["token=eyJhbGciOi.e30.c2ln&x=1", "token=[token]&x=1"],
  ["x.eyJhbGciOi.e30.c2ln", "x.[token]"],
  ["abceyJhbGciOi.e30.a.b.c", "abc[token]"],
  ["eyJa.eyJhbGciOi.e30.c2ln", "eyJa.[token]"],
  ["eyJhbGciOi.e30", "eyJhbGciOi.e30"],
  ["eyJhbGciOi..c2ln", "eyJhbGciOi..c2ln"],
  ["eyJabcd.e30.c2ln", "eyJabcd.e30.c2ln"],
  ["a.b.c", "a.b.c"],
])("masks the tokens in %s", (text, masked) => {
  expect(maskTokens(text)).toBe(masked);
});
