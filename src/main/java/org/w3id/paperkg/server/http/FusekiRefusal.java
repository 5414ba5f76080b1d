package org.w3id.paperkg.server.http;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * A problem on its way through Fuseki, which itself passes on a status and a text only.
 *
 * @see ProblemException for all that is answered without Fuseki
 */
public final class FusekiRefusal {
    private static final String ATTRIBUTE = FusekiRefusal.class.getName();

    private FusekiRefusal() {}

    /** To be thrown by an operation of Fuseki. */
    public static ActionErrorException of(HttpAction action, Problem problem) {
        action.getRequest().setAttribute(ATTRIBUTE, problem);
        return new ActionErrorException(problem.status(), problem.detail(), null);
    }

    /** Why an operation of Fuseki ended, when it ended so. */
    public static Optional<Problem> of(ServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(ATTRIBUTE));
    }
}
