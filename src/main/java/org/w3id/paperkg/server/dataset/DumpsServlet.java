package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFLanguages;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.AcceptHeader;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.site.SitePages;
import org.w3id.paperkg.store.DumpFile;
import org.w3id.paperkg.store.Dumps;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;

/**
 * Answers {@code /dumps/}: a list of the dumps, and each of them with its checksum, as {@code
 * /dumps/FILE} or {@code /dumps/latest/FILE} for the graph being served and as {@code
 * /dumps/BUILD/FILE} for that of a build still kept.
 */
public final class DumpsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE =
            Pattern.compile("/dumps/(.+/)?[a-z-]+\\.(ttl|nt)(\\.gz(\\.sha256)?)?");
    private static final String HASH_SUFFIX = ".sha256";
    private static final String LATEST = "latest";

    private static final List<String> FORMS =
            List.of(
                    "application/json",
                    "text/html",
                    "text/turtle",
                    "application/n-triples",
                    "application/ld+json",
                    "application/rdf+xml");

    private final transient Store store;

    public DumpsServlet(Store store) {
        this.store = store;
    }

    /** Whether a path is of a dump or its checksum, and not of a list. */
    public static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect("/dumps/");
        } else if (path.equals("/")) {
            list(request, response);
        } else {
            file(path.substring(1), request, response);
        }
    }

    private void file(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Builds builds = new Builds(store, LeaseFilter.generation(request));
        String[] parts = path.split("/", 2);
        boolean latest = parts.length == 1 || parts[0].equals(LATEST);
        String build = latest ? builds.current().name() : parts[0];
        String name = parts[parts.length - 1];
        if (!builds.names().contains(build)) {
            throw builds.missing(build);
        }
        try {
            answer(builds.dumps(build), name)
                    .orElseThrow(() -> noSuchFile(name))
                    .send(request, response);
        } catch (NoSuchFileException removedMeanwhile) {
            throw builds.missing(build);
        }
    }

    private static Optional<DumpAnswer> answer(Dumps dumps, String name) throws IOException {
        for (DumpFile dump : DumpFile.values()) {
            if (name.equals(dump.fileName())) {
                String etag = "\"%s\"".formatted(dumps.sha256(dump));
                return Optional.of(new FileAnswer(dumps.file(dump), "application/gzip", etag));
            }
            if (name.equals(dump.fileName() + HASH_SUFFIX)) {
                String etag = "\"sha256-of-%s\"".formatted(dumps.sha256(dump));
                return Optional.of(
                        new FileAnswer(dumps.hashFile(dump), "text/plain;charset=us-ascii", etag));
            }
            if (dump.fileName().equals(name + ".gz")) {
                return Optional.of(
                        new UnpackedDump(dumps.file(dump), dump.mediaType(), dumps.sha256(dump)));
            }
        }
        return Optional.empty();
    }

    private static ProblemException noSuchFile(String name) {
        List<String> known = Arrays.stream(DumpFile.values()).map(DumpFile::fileName).toList();
        return new ProblemException(
                HttpServletResponse.SC_NOT_FOUND,
                ProblemType.NO_SUCH_DUMP,
                "there is no dump '%s'; there are %s, each with .sha256, and without .gz for readers of RDF"
                        .formatted(name, String.join(", ", known)),
                known);
    }

    private static ProblemException noSuchForm() {
        return new ProblemException(
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                ProblemType.NO_SUCH_FORM,
                "the list of dumps comes as %s; accept one of them"
                        .formatted(String.join(", ", FORMS)));
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // builds that are kept come and go beside the one that is served
        RevalidationFilter.isVolatile(request);
        Generation generation = LeaseFilter.generation(request);
        response.setHeader("Vary", "Accept, Accept-Language");
        DumpList dumps = new DumpList(new Builds(store, generation), Site.of(request));
        String form = AcceptHeader.of(request.getHeader("Accept")).best(FORMS, List::of).orElse("");
        switch (form) {
            case "application/json" -> {
                response.setContentType(form);
                response.getOutputStream()
                        .write((dumps.json() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            case "text/html" -> PageReader.send(response, page(dumps, PageReader.of(request)));
            case "" -> throw noSuchForm();
            default ->
                    GraphDocument.send(
                            DatasetGraphDescription.of(generation, Site.of(request)),
                            generation.base(),
                            RDFLanguages.contentTypeToLang(form),
                            response);
        }
    }

    private static String page(DumpList dumps, PageReader reader) throws IOException {
        return SitePages.dumps(
                reader.frame(reader.words().of("dumps"), "/dumps/", List.of()),
                dumps.view(reader.language().language()));
    }
}
