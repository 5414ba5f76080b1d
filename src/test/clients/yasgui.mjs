// Asks a server with the editor YASGUI in a browser, from a page of another origin. Arguments: the
// root of the server, the browser's executable. Prints one JSON object.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const [root, executablePath] = process.argv.slice(2);
const build = new URL('./node_modules/@triply/yasgui/build/', import.meta.url);
const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/yasgui.min.css">
<div id="yasgui"></div><script src="/yasgui.min.js"></script>`;
const types = { js: 'text/javascript', css: 'text/css' };
const site = createServer((request, response) => {
  const name = request.url.slice(1);
  if (name === '') {
    response.setHeader('Content-Type', 'text/html').end(page);
  } else if (['yasgui.min.js', 'yasgui.min.css'].includes(name)) {
    response.setHeader('Content-Type', types[name.split('.').pop()]).end(readFileSync(new URL(name, build)));
  } else {
    response.writeHead(404).end();
  }
});
await new Promise(done => site.listen(0, '127.0.0.1', done));

/** What editors ask to offer examples, prefixes, classes and properties; runs in the page. */
async function describe(endpoint) {
  const questions = {
    examples: `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?sq ?comment ?query WHERE {
        ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query .
      } ORDER BY ?sq`,
    keywords: `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX schema: <https://schema.org/>
      SELECT DISTINCT ?sq ?word WHERE { ?sq a sh:SPARQLExecutable ; schema:keywords ?word }`,
    prefixes: `PREFIX sh: <http://www.w3.org/ns/shacl#>
      SELECT DISTINCT ?prefix ?namespace WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix } ORDER BY ?prefix`,
    classes: `PREFIX void: <http://rdfs.org/ns/void#>
      SELECT DISTINCT ?class WHERE { ?set void:class ?class }`,
    properties: `PREFIX void: <http://rdfs.org/ns/void#>
      SELECT DISTINCT ?class ?property WHERE {
        ?set void:class ?class ; void:propertyPartition ?part . ?part void:property ?property .
        OPTIONAL { ?part void:classPartition [ void:class ?object ] }
      }`,
  };
  const rows = {};
  for (const [name, query] of Object.entries(questions)) {
    const address = `${endpoint}?format=json&query=${encodeURIComponent(query)}`;
    const answer = await fetch(address, { headers: { Accept: 'application/sparql-results+json' } });
    rows[name] = (await answer.json()).results.bindings.map(
      row => Object.values(row).map(term => term.value).join(' '));
  }
  return rows;
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const results = { requests: [], refused: [] };
try {
  const tab = await browser.newPage();
  // nothing but the two servers may be asked
  await tab.route(url => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost', route => route.abort());
  tab.on('response', async response => {
    const request = response.request();
    if (response.url().startsWith(root)) {
      results.requests.push(`${request.method()} ${response.status()} ${request.headers().accept}`);
      if (response.status() >= 400) results.refused.push(`${response.status()} ${request.method()} ${response.url()}`);
    }
  });
  tab.on('requestfailed', request => {
    if (request.url().startsWith(root)) results.refused.push(`${request.failure().errorText} ${request.url()}`);
  });
  await tab.goto(`http://127.0.0.1:${site.address().port}/`);

  /** Sends a query as a click on the button does, and returns what the result pane then shows. */
  async function ask(query, settings) {
    return tab.evaluate(async ([endpoint, query, settings]) => {
      document.getElementById('yasgui').innerHTML = '';
      localStorage.clear();
      const editor = new Yasgui(document.getElementById('yasgui'),
        { requestConfig: { endpoint, ...settings }, copyEndpointOnNewTab: false });
      const tab = editor.getTab();
      tab.setQuery(query);
      const drawn = new Promise(done => tab.getYasr().once('drawn', done));
      document.querySelector('.yasqe_queryButton').click();
      await Promise.race([drawn, new Promise(done => setTimeout(done, 15000))]);
      await new Promise(done => setTimeout(done, 300));
      return {
        rows: [...document.querySelectorAll('.yasr table.dataTable tbody tr')].map(row => row.innerText.trim()),
        text: document.querySelector('.yasr_results')?.innerText ?? '',
      };
    }, [`${root}sparql`, query, settings]);
  }
  const papers = `PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX pkg: <https://w3id.org/paperkg/ontology#>
SELECT ?paper ?title { ?paper a pkg:Paper ; dcterms:title ?title } ORDER BY ?paper LIMIT 7`;
  results.post = (await ask(papers, { method: 'POST' })).rows;
  results.get = (await ask(papers, { method: 'GET' })).rows;
  results.preflighted = (await ask(papers, { method: 'POST', headers: { 'X-Asked-By': 'editor' } })).rows;
  results.ask = (await ask('ASK { ?s ?p ?o }', { method: 'POST' })).text;
  results.construct = (await ask('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3', { method: 'POST' })).text;
  results.described = await tab.evaluate(describe, `${root}sparql`);
  results.syntaxError = (await ask('SELECT ?x { ?x }', { method: 'POST' })).text;
} finally {
  await browser.close();
  site.close();
}
console.log(JSON.stringify(results, null, 1));
