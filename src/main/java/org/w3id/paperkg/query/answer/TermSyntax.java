package org.w3id.paperkg.query.answer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIs;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.util.XMLChar;
import org.apache.jena.vocabulary.RDF;

/**
 * What a syntax cannot hold, so that its document would be broken or would be read as another term.
 * Queries make terms that no document has: a text with control characters, an IRI with a blank.
 */
final class TermSyntax {
    private static final Set<Lang> IN_XML = Set.of(ResultSetLang.RS_XML, Lang.RDFXML);
    private static final Set<Lang> IN_QUOTES =
            Set.of(ResultSetLang.RS_JSON, ResultSetLang.RS_XML, ResultSetLang.RS_CSV);
    private static final Set<Lang> RDF_1_1 = Set.of(Lang.RDFXML, Lang.JSONLD);

    private static final String JSON = RDF.getURI() + "JSON";

    // n-triples: IRIREF, which is absolute, and LANGTAG
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]+(-[a-zA-Z0-9]+)*");
    // json-ld: a tag that is not well-formed is read as nothing
    private static final Pattern BCP47 = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    // rdf-xml: names that are no property elements
    private static final Set<String> NO_PROPERTIES =
            Set.of(
                    "RDF",
                    "Description",
                    "ID",
                    "about",
                    "aboutEach",
                    "aboutEachPrefix",
                    "bagID",
                    "datatype",
                    "li",
                    "nodeID",
                    "parseType",
                    "resource");

    // xml-names: both are bound to prefixes of their own
    private static final Set<String> NO_NAMESPACES =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace");

    private final Lang lang;
    private final boolean inXml;
    private final boolean inQuotes;

    TermSyntax(Lang lang) {
        this.lang = lang;
        this.inXml = IN_XML.contains(lang);
        this.inQuotes = IN_QUOTES.contains(lang);
    }

    /** Why a triple cannot be written. */
    Optional<String> fault(Triple triple) {
        return fault(triple.getSubject())
                .or(() -> fault(triple.getPredicate()))
                .or(() -> lang == Lang.RDFXML ? noElement(triple.getPredicate()) : Optional.empty())
                .or(() -> fault(triple.getObject()));
    }

    /** Why a term cannot be written. */
    Optional<String> fault(Node term) {
        if (term.isURI()) {
            String iri = term.getURI();
            return PlainText.isIri(iri) ? Optional.empty() : fault(iri).or(() -> iriFault(iri));
        }
        if (term.isLiteral()) {
            return literalFault(term);
        }
        if (term.isTripleTerm()) {
            return RDF_1_1.contains(lang) || lang == ResultSetLang.RS_CSV
                    ? Optional.of("it has no triple terms")
                    : fault(term.getTriple());
        }
        return Optional.empty();
    }

    private Optional<String> literalFault(Node term) {
        Optional<String> text = fault(term.getLiteralLexicalForm());
        // what XML Schema and RDF call their types is fine everywhere
        return text.isPresent() || isPlain(term)
                ? text
                : fault(term.getLiteralDatatypeURI())
                        .or(() -> iriFault(term.getLiteralDatatypeURI()))
                        .or(() -> languageFault(term))
                        .or(() -> embeddedFault(term));
    }

    private static boolean isPlain(Node literal) {
        return literal.getLiteralDatatype() instanceof XSDDatatype;
    }

    private Optional<String> fault(String text) {
        return PlainText.is(text) ? Optional.empty() : faultOf(text);
    }

    private Optional<String> faultOf(String text) {
        return text.codePoints()
                .filter(c -> isHalf(c) || inXml && !XMLChar.isValid(c))
                .mapToObj(
                        c ->
                                isHalf(c)
                                        ? "U+%04X is half a character".formatted(c)
                                        : "XML has no character U+%04X".formatted(c))
                .findFirst();
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    private Optional<String> iriFault(String iri) {
        return inQuotes || isIri(iri)
                ? Optional.empty()
                : Optional.of("<" + iri + "> is no IRI there");
    }

    private static boolean isIri(String text) {
        return SCHEME.matcher(text).lookingAt() && text.chars().allMatch(PlainText::isInIris);
    }

    private Optional<String> languageFault(Node literal) {
        String language = literal.getLiteralLanguage();
        if (literal.getLiteralBaseDirection() != null && RDF_1_1.contains(lang)) {
            return Optional.of("it has no direction of texts");
        }
        return language.isEmpty()
                        || inQuotes
                        || (lang == Lang.JSONLD ? BCP47 : LANGUAGE).matcher(language).matches()
                ? Optional.empty()
                : Optional.of("'" + language + "' is no language there");
    }

    // what is of the syntax itself is written without quotes
    private Optional<String> embeddedFault(Node literal) {
        String type = literal.getLiteralDatatypeURI();
        if (lang == Lang.JSONLD && type.equals(JSON)) {
            return Optional.of("it keeps the value of JSON and not its text");
        }
        return lang == Lang.RDFXML
                        && type.equals(RDF.xmlLiteral.getURI())
                        && !literal.getLiteral().isWellFormed()
                ? Optional.of("this is no XML")
                : Optional.empty();
    }

    private static Optional<String> noElement(Node predicate) {
        String iri = predicate.getURI();
        int name = SplitIRI.splitXML(iri);
        boolean element =
                name < iri.length()
                        && IRIs.check(iri.substring(0, name))
                        && NO_NAMESPACES.stream().noneMatch(iri::startsWith);
        boolean taken =
                iri.startsWith(RDF.getURI())
                        && NO_PROPERTIES.contains(iri.substring(RDF.getURI().length()));
        return element && !taken
                ? Optional.empty()
                : Optional.of("<%s> ends in no name for an element".formatted(iri));
    }
}
