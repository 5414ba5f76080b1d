package org.w3id.paperkg.server.host;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.w3id.paperkg.server.host.PublicHosts.Authority;

/**
 * Has the server see each request as sent to a name that its answers may repeat. Nobody is refused:
 * whoever reaches the server under another name gets answers that name one that is known.
 */
public final class PublicHostFilter implements Filter {
    private static final String SITE = PublicHostFilter.class.getName();
    private static final String TOLD = SITE + ".told";

    private final PublicHosts hosts;

    public PublicHostFilter(PublicHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String scheme = request.getScheme();
        Authority asked = new Authority(scheme, request.getServerName(), request.getServerPort());
        String address = bracketed(request.getLocalAddr());
        Authority local =
                new Authority(
                        scheme,
                        PublicHosts.isLoopback(address) ? "localhost" : address,
                        request.getLocalPort());
        Authority known = hosts.of(asked, local);
        request.setAttribute(SITE, site(known));
        chain.doFilter(new Known((HttpServletRequest) request, known), response);
    }

    private static String site(Authority authority) {
        String port = authority.usualPort() ? "" : ":" + authority.port();
        return authority.scheme() + "://" + bracketed(authority.name()) + port;
    }

    /** Scheme, name and port that the server is seen as asked under, to tell requests apart by. */
    public static String site(ServletRequest request) {
        return (String) request.getAttribute(SITE);
    }

    /**
     * Whether anybody has asked the request for its {@link #site} so far; an answer that is made
     * without that is the same under all names.
     */
    public static boolean isTold(ServletRequest request) {
        return request.getAttribute(TOLD) != null;
    }

    private static String bracketed(String address) {
        return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
    }

    private static final class Known extends HttpServletRequestWrapper {
        private final Authority authority;

        Known(HttpServletRequest request, Authority authority) {
            super(request);
            this.authority = authority;
        }

        @Override
        public String getScheme() {
            return told().scheme();
        }

        @Override
        public String getServerName() {
            return told().name();
        }

        @Override
        public int getServerPort() {
            return told().port();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(site(told())).append(getRequestURI());
        }

        private Authority told() {
            setAttribute(TOLD, true);
            return authority;
        }
    }
}
