package org.w3id.paperkg.server.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of errors, each with an address that says what it means.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1">RFC 9457, type</a>
 */
public enum ProblemType {
    ANSWER_TOO_LARGE(
            "Answer too large",
            "The answer to a query has more bytes than this server sends. None of it is sent, so that no client takes a part for the whole."),
    BUILD_NO_LONGER_KEPT(
            "Build no longer kept",
            "The build was here and is deleted. The server keeps the current build and the one before."),
    CANNOT_SEARCH(
            "Cannot search for this", "The search takes words, words in quotes and a final star."),
    MEMORY_SHORT(
            "Memory short",
            "A query needs more memory than the server has left. The largest is ended, so that the others go on."),
    METHOD_NOT_ALLOWED(
            "Method not allowed",
            "Everything is read only: GET and HEAD, and at the endpoint POST with a query."),
    NO_ARXIV_IDENTIFIER(
            "No arXiv identifier", "An identifier is like 2402.06619, with or without a version."),
    NO_BUILD_NAMED(
            "No build named",
            "Changes are told from a build that the client has; it must say which."),
    NO_SUCH_BUILD("No such build", "There is no build of this name, and never was."),
    NO_SUCH_DUMP("No such dump", "There is no dump of this name; /dumps/ lists them."),
    NO_SUCH_EXAMPLE(
            "No such example",
            "There is no example of this name; /.well-known/sparql-examples has them all."),
    NO_SUCH_FORM(
            "No such form",
            "The resource is there, but in none of the forms that the client accepts, or not with this suffix."),
    NO_SUCH_PAGE("No such page", "The list or description ends before this page."),
    NO_SUCH_PART("No such part", "The file ends before the bytes that are asked for."),
    NO_SUCH_PART_OF_THE_SITEMAP(
            "No such part of the sitemap",
            "The sitemap has several parts; /sitemap.xml lists them."),
    NO_SUCH_QUERY("No such query", "There is no canned query of this name; /queries lists them."),
    NOBODY_THERE(
            "Nobody there", "No people are left in the part of the network that is asked for."),
    NOT_IN_THE_GRAPH("Not in the graph", "The graph says nothing about this resource."),
    NOT_READY("Not ready", "What the answer is made from is not read yet. Try again in a moment."),
    PAGE_TIMED_OUT(
            "Page timed out",
            "The lists of a page took longer than this server allows. The documents in RDF need no lists."),
    QUERY_NOT_UNDERSTOOD(
            "Query not understood",
            "The query breaks the grammar or a rule of SPARQL; line and column say where, if known."),
    QUERY_REFUSED(
            "Query refused",
            "The query is right, but asks for something that this server does not do."),
    QUERY_TIMED_OUT(
            "Query timed out",
            "The query took longer than this server allows. No part of its answer is sent."),
    QUERY_TOO_DEEP(
            "Query too deep",
            "The query, or a path that it follows, goes deeper than this server can."),
    READ_ONLY("Read only", "The graph changes only when its digests change and are built again."),
    TOO_LARGE(
            "Too large",
            "The part of the network that is asked for is larger than this server sends as JSON."),
    WRONG_PARAMETER(
            "Wrong parameter",
            "A parameter is unknown, missing, given too often, or has a value that it cannot take.");

    /** Below this are the addresses of all kinds, on any server. */
    static final String NAMESPACE = "https://w3id.org/paperkg/problem/";

    private final String title;
    private final String meaning;

    ProblemType(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** Sentences about all errors of this kind. */
    public String meaning() {
        return meaning;
    }

    /** The last part of the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    static Optional<ProblemType> ofTitle(String title) {
        return Arrays.stream(values()).filter(type -> type.title.equals(title)).findFirst();
    }
}
