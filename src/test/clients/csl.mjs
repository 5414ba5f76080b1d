// Reads CSL-JSON with Citation.js, which converts or drops what the schema of CSL does not know.
// Argument: the address of a document. Prints one JSON object.
import { createRequire } from 'node:module';

// its ES module cannot be loaded by Node
const { Cite, plugins } = createRequire(import.meta.url)('@citation-js/core');
const address = process.argv[2];
const answer = await fetch(address);
const written = await answer.json();
const kept = plugins.input.util.clean(written, false);
console.log(JSON.stringify({
  type: answer.headers.get('content-type'),
  items: new Cite(written).data.length,
  changed: written.filter((item, i) => JSON.stringify(item) !== JSON.stringify(kept[i])).map(item => item.id),
}));
