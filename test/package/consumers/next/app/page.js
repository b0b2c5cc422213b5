import { Organizations } from "./organizations.js";

export default function Page() {
  return <Organizations />;
}
