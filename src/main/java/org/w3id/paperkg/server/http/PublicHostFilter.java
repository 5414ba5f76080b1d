package org.w3id.paperkg.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.w3id.paperkg.server.http.PublicHosts.Authority;

/**
 * Has the server see each request as sent to a name that its answers may repeat. Nobody is refused:
 * whoever reaches the server under another name gets answers that name one that is known.
 */
public final class PublicHostFilter implements Filter {
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
        chain.doFilter(new Known((HttpServletRequest) request, hosts.of(asked, local)), response);
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
        public String getServerName() {
            return authority.name();
        }

        @Override
        public int getServerPort() {
            return authority.port();
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url =
                    new StringBuffer(getScheme()).append("://").append(bracketed(getServerName()));
            if (!authority.usualPort()) {
                url.append(':').append(getServerPort());
            }
            return url.append(getRequestURI());
        }
    }
}
