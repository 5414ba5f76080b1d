package org.w3id.paperkg.server.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of errors, each with an address that says what it means. Their texts are among the words of
 * the pages, in {@code wording.properties}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1">RFC 9457, type</a>
 */
public enum ProblemType {
    ANSWER_TOO_LARGE,
    BUILD_NO_LONGER_KEPT,
    CANNOT_SEARCH,
    MEMORY_SHORT,
    METHOD_NOT_ALLOWED,
    NO_ARXIV_IDENTIFIER,
    NO_BUILD_NAMED,
    NO_SUCH_BUILD,
    NO_SUCH_DUMP,
    NO_SUCH_EXAMPLE,
    NO_SUCH_FILE,
    NO_SUCH_FORM,
    NO_SUCH_PAGE,
    NO_SUCH_PART,
    NO_SUCH_PART_OF_THE_SITEMAP,
    NO_SUCH_QUERY,
    NOBODY_THERE,
    NOT_IN_THE_GRAPH,
    NOT_READY,
    QUERY_NOT_UNDERSTOOD,
    QUERY_REFUSED,
    QUERY_TIMED_OUT,
    QUERY_TOO_DEEP,
    READ_ONLY,
    SERVER_BUSY,
    TOO_LARGE,
    TOO_MANY_AT_ONCE,
    UNWRITABLE_VALUE,
    WRONG_PARAMETER;

    /** Below this are the addresses of all kinds, on any server. */
    private static final String NAMESPACE = "https://w3id.org/paperkg/problem/";

    public String iri() {
        return NAMESPACE + slug();
    }

    /** The last part of the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
