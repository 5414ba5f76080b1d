package org.w3id.paperkg.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.server.page.ItemList.Item;

/** Lists on the page of one resource, each the rows of a canned query. */
public final class Lists {
    private final PageSource source;
    private final Resource resource;
    private final String parameter;

    /**
     * @param parameter by which the queries take the resource
     */
    public Lists(PageSource source, Resource resource, String parameter) {
        this.source = source;
        this.resource = resource;
        this.parameter = parameter;
    }

    /** The first rows only. */
    public ItemList first(String query, int most, Function<QuerySolution, Item> item) {
        return new ItemList(
                source.rows(query, parameter, resource, 0, most).stream().map(item).toList(),
                "",
                "",
                address(query),
                source.rows().late(query));
    }

    /** One page of a list that is about no single resource. */
    public ItemList all(String query, int page, Function<QuerySolution, Item> item) {
        Cut<Item> cut =
                cut(query, Map.of(), page, ItemList.SIZE, row -> Stream.of(item.apply(row)));
        return new ItemList(
                cut.rows(),
                cut.previous(),
                cut.next(),
                "/queries/" + query + ".csv",
                source.rows().late(query));
    }

    /**
     * One page of papers that are known.
     *
     * @param query the canned query that gives them in the same order; empty for none
     */
    public PaperList papers(String query, List<PaperCard> cards, int page) {
        long first = (page - 1L) * PaperList.SIZE;
        PaperRows rows = PaperRows.of(source);
        return new PaperList(
                cards.stream().skip(first).limit(PaperList.SIZE).map(rows::row).toList(),
                page > 1 ? part(page - 1) : "",
                cards.size() > first + PaperList.SIZE ? part(page + 1) : "",
                query.isEmpty() ? "" : address(query),
                false);
    }

    /**
     * One page of the papers of a digest, as it shows them.
     *
     * @param day of the digest
     */
    public PaperList papersOfDay(String query, int page, String day) {
        return papers(query, page, PaperRows.of(source, day));
    }

    private PaperList papers(String query, int page, PaperRows papers) {
        Map<String, String> given = Map.of(parameter, resource.getURI());
        Cut<PaperRow> cut = cut(query, given, page, PaperList.SIZE, papers::rows);
        return new PaperList(
                cut.rows(), cut.previous(), cut.next(), address(query), source.rows().late(query));
    }

    /** A page of rows with the addresses of those before and after it; empty for none. */
    private record Cut<T>(List<T> rows, String previous, String next) {}

    private <T> Cut<T> cut(
            String query,
            Map<String, String> given,
            int page,
            int size,
            Function<QuerySolution, Stream<T>> reader) {
        long first = (page - 1L) * size;
        List<QuerySolution> rows = source.rows().of(query, given, first, size + 1);
        return new Cut<>(
                rows.stream().limit(size).flatMap(reader).toList(),
                page > 1 ? part(page - 1) : "",
                rows.size() > size ? part(page + 1) : "");
    }

    private String part(int page) {
        String address = source.hrefs().page(resource.getURI());
        return address + (address.contains("?") ? "&" : "?") + "list=" + page;
    }

    private String address(String query) {
        String id = resource.getURI().substring(resource.getURI().lastIndexOf('/') + 1);
        return "/queries/%s.csv?%s=%s"
                .formatted(query, parameter, URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    /** A row that is a topic with its label in the reader's language. */
    public Item topic(QuerySolution row, String column) {
        Resource topic = row.getResource(column).inModel(source.model()).asResource();
        return new Item(
                source.link(topic),
                source.otherLabel(topic),
                number(row, "papers"),
                number(row, "last"));
    }

    /** A row that is a person. */
    public Item person(QuerySolution row, String column, String note) {
        return new Item(
                new PageLink(
                        Label.plain(row.getLiteral("name").getLexicalForm(), ""),
                        href(row, column)),
                Label.plain("", ""),
                number(row, "papers"),
                number(row, note));
    }

    private String href(QuerySolution row, String column) {
        return source.hrefs().page(row.getResource(column).getURI());
    }

    private static String number(QuerySolution row, String column) {
        Literal value = row.contains(column) ? row.getLiteral(column) : null;
        return value == null ? "" : value.getLexicalForm();
    }
}
