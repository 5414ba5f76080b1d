package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.store.Dumps;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;

/** The builds whose graphs a client can still get: the one that is served and those kept. */
public record Builds(Store store, Generation current) {
    /** Oldest first. A build newer than the one that is served is not there yet. */
    List<String> names() throws IOException {
        TreeSet<String> names = new TreeSet<>(store.generations());
        names.add(current.name());
        return List.copyOf(names.headSet(current.name(), true));
    }

    Dumps dumps(String build) {
        return build.equals(current.name()) ? current.dumps() : store.dumps(build);
    }

    /** A build is gone, or there never was one of this name. */
    ProblemException missing(String build) throws IOException {
        boolean past =
                build.matches("\\d{6}")
                        && !build.equals("000000")
                        && build.compareTo(current.name()) < 0;
        return new ProblemException(
                past ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND,
                past ? ProblemType.BUILD_NO_LONGER_KEPT : ProblemType.NO_SUCH_BUILD,
                "build '%s' is not here; there are %s".formatted(build, String.join(", ", names())),
                names());
    }
}
