import { entityModel } from "../../../generated/entity-model.js";
import { ConnectedOrganizationState } from "../../../generated/types.js";

/** The member that stands for members of an evolvable enumeration that this contract does not have. */
export const { unknownFutureValue } = ConnectedOrganizationState;

/** The properties of an evolvable enumeration, and its members. */
const evolvableProperties = Object.values(entityModel.types)
  .flatMap(({ properties = {} }) => Object.entries(properties))
  .flatMap(([name, { type }]): [string, readonly string[]][] => {
    const members = entityModel.enums[type];
    return members?.includes(unknownFutureValue) ? [[name, members]] : [];
  });

/** Returns an object in which `unknownFutureValue` stands for each newer member; the same object if it has none. */
export function hideNewerMembers<Value extends object>(value: Value): Value {
  const newer = evolvableProperties.filter(([name, members]) => {
    const member: unknown = Reflect.get(value, name);
    return typeof member === "string" && !members.includes(member);
  });
  if (newer.length === 0) return value;
  return { ...value, ...Object.fromEntries(newer.map(([name]) => [name, unknownFutureValue])) };
}
