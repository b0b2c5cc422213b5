/** Runs a client against a server in a process of its own, because Node.js reads NODE_EXTRA_CA_CERTS when it starts. */
const [client, baseUrl, version] = process.argv.slice(2);
const { runLifecycle } = await import(`./${client}.mjs`);
console.log(JSON.stringify(await runLifecycle(baseUrl, version)));
