"""Asks a server with SPARQLWrapper and rdflib. Argument: the root of the server.

Prints one line for each check; ends with code 1 and the reason at the first that fails.
"""

import sys
from urllib.request import Request, urlopen

from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import (
    CSV, GET, JSON, N3, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE, URLENCODED, XML,
    SPARQLWrapper,
)
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

ROOT = sys.argv[1]
ENDPOINT = ROOT + "sparql"
BASE = "https://w3id.org/paperkg/"
PREFIXES = "PREFIX pkg: <%sontology#> PREFIX foaf: <http://xmlns.com/foaf/0.1/> " % BASE
SELECT = PREFIXES + 'SELECT ?point { ?point pkg:text ?t FILTER (CONTAINS(?t, "확산 모델")) } ORDER BY ?point'
CONSTRUCT = PREFIXES + "CONSTRUCT { ?d a ?t } { ?d a ?t , pkg:Digest }"
DESCRIBE = "DESCRIBE <%sdigest/2024-02-12>" % BASE
NAME = URIRef("http://xmlns.com/foaf/0.1/name")
AUTHOR = URIRef(BASE + "author/percy-liang")


def same(expected, found, what):
    if expected != found:
        print("%s: expected %r, found %r" % (what, expected, found))
        sys.exit(1)
    print("ok " + what)


def curl(address, accept):
    return urlopen(Request(ROOT + address, headers={"Accept": accept})).read()


def ways():
    for method, request in ((GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)):
        client = SPARQLWrapper(ENDPOINT)
        client.setMethod(method)
        client.setRequestMethod(request)
        yield "%s %s" % (method, request), client


def ask(client, query, form):
    client.setQuery(query)
    client.setReturnFormat(form)
    return client.query()


def rows(client, form):
    answer = ask(client, SELECT, form).convert()
    if form == JSON:
        return [row["point"]["value"] for row in answer["results"]["bindings"]]
    if form == XML:
        uris = answer.getElementsByTagName("uri")
        return [uri.firstChild.data for uri in uris]
    return [line.strip('<>"') for line in answer.decode("utf-8").split()[1:]]


def triples(client, query, form):
    answer = ask(client, query, form).convert()
    if isinstance(answer, Graph):
        return len(answer)
    # users of both libraries read Turtle as N3, too, as their manual shows
    read = {len(Graph().parse(data=answer, format=syntax)) for syntax in ("n3", "turtle")}
    return read.pop() if len(read) == 1 else read


def wrapper():
    server_rows = None
    for way, client in ways():
        for form in (JSON, XML, CSV, TSV):
            found = rows(client, form)
            server_rows = server_rows or found
            same(server_rows, found, "%s %s, %d rows" % (way, form, len(found)))
        for form in (TURTLE, N3, RDFXML, XML):
            same(8, triples(client, CONSTRUCT, form), "%s CONSTRUCT %s" % (way, form))
        described = len(Graph().parse(data=curl("digest/2024-02-12.nt", "*/*"), format="nt"))
        found = triples(client, DESCRIBE, TURTLE)
        same(True, 0 < found <= described, "%s DESCRIBE, %d triples" % (way, found))
        same(True, ask(client, "ASK {}", JSON).convert()["boolean"], way + " ASK")
        same(True, b"true" in ask(client, "ASK {}", XML).convert().toxml().encode(), way + " ASK xml")
        try:
            ask(client, "SELECT ?x { ?x }", JSON)
            same("QueryBadFormed", "an answer", way + " syntax error")
        except QueryBadFormed as error:
            same(True, "line" in str(error), way + " syntax error says where")


def store():
    graph = Graph(store=SPARQLStore(ENDPOINT))
    papers = graph.query(PREFIXES + "SELECT (COUNT(?p) AS ?n) { ?p a pkg:Paper }")
    same([66], [int(row.n) for row in papers], "SPARQLStore query")
    same(["Percy Liang"], [str(o) for o in graph.objects(AUTHOR, NAME)],
         "SPARQLStore objects")
    digests = graph.subjects(None, URIRef(BASE + "ontology#Digest"))
    same(8, len(set(digests)), "SPARQLStore subjects")
    same(True, bool(graph.query("ASK { ?s ?p ?o }").askAnswer), "SPARQLStore ASK")
    posted = Graph(store=SPARQLStore(ENDPOINT, method="POST"))
    same(8, len(list(posted.query(CONSTRUCT))), "SPARQLStore CONSTRUCT by POST")


def documents():
    for address in ("author/percy-liang", "paper/2402.06619", "digest/2024-02-12", ".well-known/void",
                    ".well-known/sparql-examples"):
        expected = Graph().parse(ROOT + address)
        same(True, len(expected) > 5, "%s by rdflib's own Accept, %d triples" % (address, len(expected)))
        for form in ("turtle", "n3", "nt", "xml", "json-ld"):
            same(len(expected), len(Graph().parse(ROOT + address, format=form)), "%s as %s" % (address, form))
    for suffix in ("ttl", "nt", "rdf", "jsonld"):
        found = Graph().parse(ROOT + "author/percy-liang." + suffix)
        same("Percy Liang", str(found.value(AUTHOR, NAME)), "by suffix ." + suffix)
    described = SPARQLWrapper(ENDPOINT)
    counted = ask(described, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", JSON).convert()
    whole = int(counted["results"]["bindings"][0]["n"]["value"])
    same(whole, len(Graph().parse(ROOT + "data", format="nt")), "whole graph, %d triples" % whole)


wrapper()
store()
documents()
