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
import org.w3id.paperkg.server.http.AcceptHeader;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.Site;
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
        answer(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean body)
            throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect("/dumps/");
            return;
        }
        if (path.equals("/")) {
            list(request, response);
            return;
        }
        Builds builds = new Builds(store, LeaseFilter.generation(request));
        String[] parts = path.substring(1).split("/", 2);
        String build = parts.length == 1 ? LATEST : parts[0];
        String name = parts[parts.length - 1];
        if (build.equals(LATEST)) {
            build = builds.current().name();
        }
        if (!builds.names().contains(build)) {
            throw builds.missing(build);
        }
        Dumps dumps = builds.dumps(build);
        Optional<DumpFile> unpacked = DumpFile.named(name + ".gz");
        Optional<FileAnswer> file = file(dumps, name);
        try {
            if (unpacked.isPresent()) {
                DumpFile dump = unpacked.get();
                new UnpackedDump(dumps.file(dump), dump.mediaType(), dumps.sha256(dump))
                        .send(request, response, body);
            } else if (file.isPresent()) {
                file.get().send(request, response, body);
            } else {
                throw noSuchFile(name);
            }
        } catch (NoSuchFileException removedMeanwhile) {
            throw builds.missing(build);
        }
    }

    private static Optional<FileAnswer> file(Dumps dumps, String name) throws IOException {
        boolean hash = name.endsWith(HASH_SUFFIX);
        String dumped = hash ? name.substring(0, name.length() - HASH_SUFFIX.length()) : name;
        Optional<DumpFile> dump = DumpFile.named(dumped);
        if (dump.isEmpty()) {
            return Optional.empty();
        }
        String sha256 = dumps.sha256(dump.get());
        return Optional.of(
                hash
                        ? new FileAnswer(
                                dumps.hashFile(dump.get()),
                                "text/plain;charset=us-ascii",
                                "\"sha256-of-" + sha256 + "\"")
                        : new FileAnswer(
                                dumps.file(dump.get()), "application/gzip", "\"" + sha256 + "\""));
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

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // builds that are kept come and go beside the one that is served
        RevalidationFilter.isVolatile(request);
        Generation generation = LeaseFilter.generation(request);
        response.setHeader("Vary", "Accept, Accept-Language");
        DumpList dumps = new DumpList(new Builds(store, generation), Site.of(request));
        String form = AcceptHeader.of(request.getHeader("Accept")).best(FORMS, List::of).orElse("");
        if (form.equals("application/json")) {
            send(response, form, dumps.json() + "\n");
        } else if (form.equals("text/html")) {
            PageReader reader = PageReader.of(request);
            PageReader.send(
                    response,
                    SitePages.dumps(
                            reader.frame(reader.words().of("dumps"), "/dumps/", List.of()),
                            dumps.view(reader.language().language())));
        } else if (form.isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    ProblemType.NO_SUCH_FORM,
                    "the list of dumps comes as %s; accept one of them"
                            .formatted(String.join(", ", FORMS)));
        } else {
            GraphDocument.send(
                    DatasetGraphDescription.of(generation, Site.of(request)),
                    generation.base(),
                    RDFLanguages.contentTypeToLang(form),
                    response);
        }
    }

    private static void send(HttpServletResponse response, String type, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
