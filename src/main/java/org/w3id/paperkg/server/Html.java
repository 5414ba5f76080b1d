package org.w3id.paperkg.server;

/** The frame of a plain page, and text made safe for it. */
final class Html {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width">
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
            table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem;text-align:left;vertical-align:top}
            textarea{width:100%%;box-sizing:border-box;font:14px/1.4 monospace}pre,code{background:#f2f2f2}
            </style></head>
            <body><h1>%1$s</h1>
            """;

    static final String FOOT = "</body></html>\n";

    private Html() {}

    /** All of a page up to its content. */
    static String head(String title) {
        return HEAD.formatted(escaped(title));
    }

    /** For text and attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
