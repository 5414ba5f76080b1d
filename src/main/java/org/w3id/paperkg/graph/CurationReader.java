package org.w3id.paperkg.graph;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.topic.Curation;

/**
 * Reads a curation file: Turtle with the authority list, whose entries are {@code skos:Concept}s,
 * and with decisions about topics. A statement that is a mistake is reported with its line and left
 * out; the others hold. When the file is not Turtle, none of it holds.
 */
public final class CurationReader {
    private CurationReader() {}

    /**
     * Cost: linear in the file; some ten milliseconds for some thousand concepts.
     *
     * @param name what the file is called in messages
     */
    public static CurationReading read(String name, byte[] turtle) {
        CurationMistakes mistakes = new CurationMistakes(name);
        try {
            List<CurationEntry> entries = TurtleEntries.read(text(turtle));
            return new CurationReading(curation(entries, mistakes), mistakes.problems(), true);
        } catch (RiotParseException e) {
            mistakes.add(
                    (int) Math.max(1, e.getLine()),
                    "is no Turtle (%s); mend it here or just before, until then nothing of the file is used"
                            .formatted(e.getOriginalMessage()));
            return new CurationReading(Curation.NONE, mistakes.problems(), false);
        }
    }

    private static Curation curation(List<CurationEntry> entries, CurationMistakes mistakes) {
        List<CurationEntry> concepts = new ArrayList<>();
        List<CurationEntry> decisions = new ArrayList<>();
        for (CurationEntry entry : entries) {
            List<Node> kinds =
                    entry.types().stream().filter(CurationReader::known).distinct().toList();
            if (kinds.size() != 1) {
                mistakes.add(
                        entry.line(),
                        "%s is not exactly one of skos:Concept, pkg:Merge, pkg:Ban, pkg:Rename and pkg:PinBroader; say which after 'a'"
                                .formatted(CurationMistakes.quote(entry.subject())));
            } else if (kinds.get(0).equals(SKOS.Concept.asNode())) {
                concepts.add(entry);
            } else {
                decisions.add(entry);
            }
        }
        AuthorityList list = AuthorityList.of(concepts, mistakes);
        Decisions decided = Decisions.of(decisions, list.broader(), mistakes);
        return new Curation(
                list.concepts(),
                decided.merges(),
                decided.bans(),
                decided.names(),
                decided.broader());
    }

    private static boolean known(Node type) {
        return type.equals(SKOS.Concept.asNode()) || Decision.Kind.of(type).isPresent();
    }

    /**
     * Decodes UTF-8, with or without a byte order mark.
     *
     * @throws RiotParseException at the first byte that is none
     */
    private static String text(byte[] turtle) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(turtle);
        CharBuffer out = CharBuffer.allocate(turtle.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new RiotParseException("a byte is not UTF-8", line, 1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
