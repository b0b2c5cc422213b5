import { usePackage } from "../../../../checks/use-package.js";

/** A route handler that uses client, mock, and validators. */
export async function GET() {
  return Response.json(await usePackage());
}
