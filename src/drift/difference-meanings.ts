/** What a difference means for callers, by what differs (the aspect) and how (the change). */
export const differenceMeanings = {
  "presence gone": "The service may reject requests that contain it, and responses will not contain it.",
  "presence new": "Responses can contain it. Callers that read only what is in the contract are not affected.",
  "path gone": "Requests to it fail: the service does not have this path.",
  "operation new": "Callers can call it. Those that use only what is in the contract are not affected.",
  "derived new": "Responses can contain a type that callers do not know: they need a default branch.",
  "member gone": "The service may reject requests that contain it.",
  "member new": "Responses can contain it, or unknownFutureValue instead: callers need a default branch.",
  "kind different": "It becomes an entity with its own URL, or a part of another object.",
  "base different": "It inherits other properties, and can be used in other places.",
  "abstract different": "Responses can contain this type itself, or only types that derive from it.",
  "type different": "Responses can contain values that callers cannot read, and the service may reject what they send.",
  "nullable different can": "Responses can contain null where callers expect a value.",
  "nullable different never": "The service may reject requests that contain null. Reading responses is not affected.",
  "containment different": "Entities are created in place instead of being added with $ref, or the reverse.",
} as const;

/** What differs, and how. */
export type DifferenceKind = keyof typeof differenceMeanings;
