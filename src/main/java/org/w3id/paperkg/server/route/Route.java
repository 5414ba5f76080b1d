package org.w3id.paperkg.server.route;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An address and all that is special about it.
 *
 * @param path as servlets are mapped: whole, or all below a folder with a star at its end
 * @param servlet who answers; none for a service of Fuseki
 * @param filters what requests there pass last
 * @param files which paths are of files, complete and with tags of their own, sent as they are
 * @param kind what a path is counted as; there must be few
 * @param forms by path and what a client accepts, in which form it gets what is there; empty where
 *     the traits tell
 * @param described its names in the description for programs, with parameters in braces
 */
public record Route(
        String path,
        Optional<HttpServlet> servlet,
        List<Filter> filters,
        Set<Trait> traits,
        Predicate<String> files,
        UnaryOperator<String> kind,
        Optional<BinaryOperator<String>> forms,
        List<String> described) {
    /** What is otherwise than at most addresses. */
    public enum Trait {
        /** Answers are as large as they are; others have a limit. */
        WHOLE,
        /** There is nothing below it: with a slash at its end, the same is meant. */
        NO_FOLDER,
        /** It is of the site and not of its data: clients may keep it for a week. */
        LASTING,
        /** Another content has another address: clients may keep it for ever. */
        IMMUTABLE,
        /** It is made of what is in memory, in next to no time: it waits for nothing. */
        CHEAP,
        /** It answers in RDF and never with a page. */
        RDF_ONLY,
        /** It is made for frames in pages of other sites. */
        EMBEDDABLE,
        /** It runs queries, which are sent by POST, too, in the forms that answers to them have. */
        QUERIES
    }

    public Route {
        filters = List.copyOf(filters);
        traits = Set.copyOf(traits);
        described = List.copyOf(described);
    }

    /** An address that a servlet answers. */
    public static Route of(String path, HttpServlet servlet, Trait... traits) {
        return new Route(path, Optional.of(servlet), List.of(), Set.of(traits));
    }

    /**
     * An address that Fuseki answers, which takes it with a slash at its end and with parameters
     * after a semicolon, too.
     *
     * @param traits besides {@link Trait#NO_FOLDER}
     */
    public static Route service(String path, List<Filter> filters, Trait... traits) {
        Set<Trait> all = EnumSet.of(Trait.NO_FOLDER, traits);
        return new Route(path, Optional.empty(), filters, all);
    }

    private Route(
            String path, Optional<HttpServlet> servlet, List<Filter> filters, Set<Trait> traits) {
        this(
                path,
                servlet,
                filters,
                traits,
                no -> false,
                any -> counted(path),
                Optional.empty(),
                List.of());
    }

    private static String counted(String path) {
        return path.isEmpty() ? "/" : path;
    }

    /** The same, with files among what it sends. */
    public Route withFiles(Predicate<String> which) {
        return new Route(path, servlet, filters, traits, which, kind, forms, described);
    }

    /** The same, counted more exactly than by its path. */
    public Route countedAs(UnaryOperator<String> more) {
        return new Route(path, servlet, filters, traits, files, more, forms, described);
    }

    /** The same, for which two clients get the same answer if this is the same for both. */
    public Route inForms(BinaryOperator<String> chosen) {
        return new Route(
                path, servlet, filters, traits, files, kind, Optional.of(chosen), described);
    }

    /** The same, described for programs. */
    public Route described(String... names) {
        return new Route(path, servlet, filters, traits, files, kind, forms, List.of(names));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether Fuseki answers. */
    public boolean isService() {
        return servlet.isEmpty();
    }
}
