import { once } from "node:events";
import { connect } from "node:net";

/** Sends bytes as they are and resolves to all that comes back until the other side closes. */
export async function exchange(url: string, bytes: string): Promise<string> {
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
