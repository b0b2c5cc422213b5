import { createServer } from "node:http";
import { validateRequest } from "../../dist/src/validation/index.js";

/** The least that a mock could be: compiled validators, a list, and no HTTP but what Node has. */
const organizations = [];
const server = createServer((request, response) => {
  const chunks = [];
  request
    .on("data", (chunk) => chunks.push(chunk))
    .on("end", () => {
      response.setHeader("content-type", "application/json");
      if (request.method === "GET") return response.end(JSON.stringify({ value: organizations.slice(0, 10) }));
      const body = JSON.parse(Buffer.concat(chunks).toString());
      const { valid } = validateRequest("createConnectedOrganization", body);
      const organization = { id: String(organizations.length), ...body };
      organizations.push(organization);
      response.writeHead(valid ? 201 : 400).end(JSON.stringify(organization));
    });
});
server.listen(Number(process.argv[2]), "127.0.0.1");
