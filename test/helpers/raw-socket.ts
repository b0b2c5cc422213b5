import { once } from "node:events";
import { connect } from "node:net";

/** Sends bytes unchanged, and resolves to everything that the server sends until it closes the connection. */
export async function sendBytes(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.setEncoding("utf8").on("data", (text) => {
    received += text;
  });
  socket.write(bytes);
  await once(socket, "close");
  return received;
}
