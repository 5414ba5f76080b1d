// Asks a server with Comunica. Argument: the root of the server. Prints one JSON object: what each
// question yielded, and every response that was an error.
import { QueryEngine } from '@comunica/query-sparql';

const root = process.argv[2];
const engine = new QueryEngine();
const refused = [];

async function watchedFetch(input, init) {
  const response = await fetch(input, init);
  if (response.status >= 400) {
    const url = input instanceof Request ? input.url : String(input);
    refused.push(`${response.status} ${init?.method ?? 'GET'} ${url}`);
  }
  return response;
}

function context(source) {
  return { sources: [source], fetch: watchedFetch };
}

async function select(query, source) {
  const rows = await (await engine.queryBindings(query, context(source))).toArray();
  return rows.map(row => [...row].map(([variable, term]) => `${variable.value}=${term.value}`).sort().join(' '));
}

async function count(query, source) {
  return (await (await engine.queryQuads(query, context(source))).toArray()).length;
}

const prefixes = `
PREFIX pkg: <https://w3id.org/paperkg/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;
const papersOfATopic = `${prefixes}
SELECT DISTINCT ?title WHERE {
  ?topic skos:prefLabel|skos:altLabel "대규모 언어 모델"@ko .
  ?paper dcterms:subject ?topic ; dcterms:title ?title ; dcterms:creator/foaf:name ?name .
  FILTER (?name = "Dahua Lin")
} ORDER BY ?title`;
const koreanFilter = `${prefixes}
SELECT (COUNT(?point) AS ?n) WHERE { ?point pkg:text ?text . FILTER (CONTAINS(?text, "확산 모델")) }`;
const makers = `${prefixes}
CONSTRUCT { ?paper foaf:maker ?author } WHERE { ?paper dcterms:creator ?author } ORDER BY ?paper ?author LIMIT 50`;
const nameOf = `${prefixes}
SELECT ?name WHERE { <https://w3id.org/paperkg/author/percy-liang> foaf:name ?name }`;
const everything = 'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }';

const endpoint = `${root}sparql`;
const said = { type: 'sparql', value: endpoint };
const results = {
  join: await select(papersOfATopic, said),
  joinDetected: await select(papersOfATopic, endpoint),
  filter: await select(koreanFilter, said),
  filterDetected: await select(koreanFilter, endpoint),
  ask: await engine.queryBoolean(`${prefixes} ASK { ?p a pkg:Paper }`, context(endpoint)),
  construct: await count(makers, said),
  constructDetected: await count(makers, endpoint),
  document: await select(nameOf, `${root}author/percy-liang.ttl`),
  negotiated: await select(nameOf, `${root}author/percy-liang`),
  jsonld: await select(nameOf, `${root}author/percy-liang.jsonld`),
  rdfxml: await select(nameOf, `${root}author/percy-liang.rdf`),
  documentTriples: await count(everything, `${root}author/percy-liang.nt`),
  data: await select(nameOf, `${root}data`),
  canned: await count(everything, `${root}queries/author/neighbourhood.ttl?author=percy-liang`),
  ontology: await select(`PREFIX owl: <http://www.w3.org/2002/07/owl#>
    SELECT ?class { ?class a owl:Class } ORDER BY ?class LIMIT 1`, `${root}ontology`),
  refused,
};
console.log(JSON.stringify(results));
