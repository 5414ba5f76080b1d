package org.w3id.paperkg.server.generation;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Lets what is read ahead begin when the first client has its answer. */
public final class FirstAnswerFilter implements Filter {
    private final WarmUp warmUp;

    public FirstAnswerFilter(WarmUp warmUp) {
        this.warmUp = warmUp;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            warmUp.answered();
        }
    }
}
