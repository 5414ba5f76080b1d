package org.w3id.paperkg.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, compiled with the program; they escape all that is not marked as safe. */
public final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Templates.class.getClassLoader(),
                    "org.w3id.paperkg.server.page.template");

    private Templates() {}

    /**
     * @param name of the template, without suffix
     * @param values by parameter of the template
     */
    public static String render(String name, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        ENGINE.render(name + ".jte", values, html);
        return html.toString();
    }
}
