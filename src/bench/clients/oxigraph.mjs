// Oxigraph behind the least HTTP that answers a query in JSON: node oxigraph.mjs PORT DUMP.nt.gz
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import oxigraph from "oxigraph";

const [port, dump] = process.argv.slice(2);
const store = new oxigraph.Store();
store.load(gunzipSync(readFileSync(dump)).toString("utf8"), { format: "application/n-triples" });

createServer((request, response) => {
    const query = new URL(request.url, "http://localhost").searchParams.get("query");
    try {
        const type = "application/sparql-results+json";
        const body = store.query(query, { results_format: type });
        response.writeHead(200, { "Content-Type": type }).end(body);
    } catch (error) {
        response.writeHead(400).end(String(error));
    }
}).listen(Number(port), "127.0.0.1");
