import { importInterop } from "./interop-packages.js";

/** A connection to a browser that speaks WebDriver BiDi, a protocol of the W3C. */
export interface BidiConnection {
  /** Sends a command, and resolves to its result. */
  send(method: string, params: object): Promise<object>;
  /** Calls the listener with the text of every error in the browser's log. */
  onLogError(listener: (text: string) => void): void;
  close(): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: { level: string; text: string };
  result?: object;
  error?: string;
  message?: string;
}

interface Command {
  resolve(result: object): void;
  reject(error: Error): void;
}

export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = await openSocket(url);
  const commands = new Map<number, Command>();
  const listeners: ((text: string) => void)[] = [];
  socket.onmessage = ({ data }) => {
    const { id, method, params, result = {}, error, message }: Message = JSON.parse(data);
    if (method === "log.entryAdded" && params?.level === "error")
      for (const listener of listeners) listener(params.text);
    if (id === undefined) return;
    if (error) commands.get(id)?.reject(new Error(`${error}: ${message}`));
    else commands.get(id)?.resolve(result);
    commands.delete(id);
  };
  socket.onclose = () => {
    for (const { reject } of commands.values()) reject(new Error("The browser closed the connection."));
  };
  let sent = 0;
  return {
    send(method, params) {
      const id = ++sent;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) => commands.set(id, { resolve, reject }));
    },
    onLogError: (listener) => void listeners.push(listener),
    close: () => socket.close(),
  };
}

async function openSocket(url: string): Promise<WebSocket> {
  // Node.js 20 has no WebSocket.
  const undici = await importInterop<{ WebSocket: typeof WebSocket }>("undici-7");
  const socket = new undici.WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Cannot connect to the browser at ${url}.`));
  });
  return socket;
}
