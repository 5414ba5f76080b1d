package org.w3id.paperkg.server.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that pages load. Its address holds a part of its hash, so that clients may keep it for
 * ever: another version has another address.
 */
public enum Asset {
    COPY_SCRIPT("copy.js", "text/javascript"),
    SITE_STYLE("site.css", "text/css"),
    NETWORK_SCRIPT("network.js", "text/javascript"),
    SUGGEST_SCRIPT("suggest.js", "text/javascript"),

    /** CodeMirror with what it needs for SPARQL, and what makes it an editor of this graph. */
    EDITOR_SCRIPT(
            "sparql-editor.js",
            "text/javascript",
            CodeMirror.FOLDER + "lib/codemirror.js",
            CodeMirror.FOLDER + "mode/sparql/sparql.js",
            CodeMirror.FOLDER + "addon/edit/matchbrackets.js",
            CodeMirror.FOLDER + "addon/hint/show-hint.js"),
    EDITOR_STYLE(
            "sparql-editor.css",
            "text/css",
            CodeMirror.FOLDER + "lib/codemirror.css",
            CodeMirror.FOLDER + "addon/hint/show-hint.css");

    /** Where all of them are. */
    public static final String FOLDER = "/assets/";

    // of the hash; two versions of one file do not meet in them
    private static final int LETTERS = 12;

    private final String mediaType;
    private final byte[] bytes;
    private final String name;

    /** Where the library's jar has it. */
    private static final class CodeMirror {
        static final String FOLDER = "/META-INF/resources/webjars/codemirror/5.65.18/";
    }

    /**
     * @param before files of libraries that come before it, in one
     */
    Asset(String file, String mediaType, String... before) {
        this.mediaType = mediaType + ";charset=utf-8";
        this.bytes = joined(file, before);
        int dot = file.lastIndexOf('.');
        this.name = file.substring(0, dot) + "-" + hash(bytes) + file.substring(dot);
    }

    /** The one with an address; empty when there is none, or no longer. */
    static Optional<Asset> at(String path) {
        return Arrays.stream(values()).filter(asset -> asset.href().equals(path)).findFirst();
    }

    /** The address, from the root of the site. */
    public String href() {
        return FOLDER + name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] joined(String file, String... before) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : before) {
            all.writeBytes(read(part));
            all.write('\n');
        }
        all.writeBytes(read(file));
        return all.toByteArray();
    }

    private static byte[] read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            // line ends of other systems would give other addresses
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's " + file, e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
