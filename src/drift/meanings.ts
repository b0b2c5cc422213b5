/** What a difference would mean for callers, by what differs and how. */
export const meanings = {
  "presence gone": "Requests that send it can be refused, and responses will not bring it.",
  "presence new": "Responses can bring it; who reads only what the contract has is not affected.",
  "derived new": "Responses can bring a kind that callers do not know: they need a default branch.",
  "member gone": "Requests that send it can be refused.",
  "member new": "Responses can bring it, or unknownFutureValue in its place: callers need a default branch.",
  "kind different": "Whether it has an address of its own, or is part of something else, changes.",
  "base different": "It has other properties from above, and can stand in other places.",
  "abstract different": "Whether it can be there itself, or only a type derived from it, changes.",
  "type different": "Values can come that callers cannot read, and values that they send can be refused.",
  "nullable different can": "Null can come where callers expect a value.",
  "nullable different never": "Requests that send null can be refused; who reads responses is not affected.",
  "containment different": "Whether one is added by $ref, or created in place, changes.",
} as const;

/** What differs, and how. */
export type Finding = keyof typeof meanings;
