package org.w3id.paperkg.server;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows every link of a server that stays on it: in pages, feeds, sitemaps and headers. It takes
 * turns among the kinds of addresses, so that a few thousand steps see all of them.
 */
public final class Crawler {
    private static final Pattern LINK =
            Pattern.compile(
                    "(?:href|src)=\"([^\"]*)\"|<loc>([^<]*)</loc>|^Sitemap: (\\S+)",
                    Pattern.MULTILINE);
    private static final Pattern LINK_HEADER = Pattern.compile("<([^>]*)>");
    private static final Pattern SUFFIX = Pattern.compile("\\.([a-z]+(?:\\.[a-z]+)?)$");

    private final Http http;
    private final Map<String, Deque<URI>> waiting = new TreeMap<>();
    private final Set<URI> seen = new HashSet<>();
    private final Map<String, Integer> visited = new TreeMap<>();
    private final List<String> dead = new ArrayList<>();

    Crawler(Http http) {
        this.http = http;
    }

    /** How many addresses of each kind answered, and what did not. */
    public record Report(Map<String, Integer> visited, List<String> dead) {
        public int total() {
            return visited.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Report crawl(int most, String... starts) {
        for (String start : starts) {
            add(http.server().resolve(start));
        }
        int steps = 0;
        while (steps < most && waiting.values().stream().anyMatch(queue -> !queue.isEmpty())) {
            for (Deque<URI> queue : List.copyOf(waiting.values())) {
                if (!queue.isEmpty() && steps < most) {
                    visit(queue.removeFirst());
                    steps++;
                }
            }
        }
        return new Report(visited, dead);
    }

    private void visit(URI address) {
        HttpResponse<String> answer = http.get(address.toString(), "text/html,*/*;q=0.5");
        if (answer.statusCode() != 200) {
            dead.add(answer.statusCode() + " " + address);
            return;
        }
        visited.merge(kind(address), 1, Integer::sum);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.matches("text/html.*|application/(atom\\+)?xml.*|text/plain.*")) {
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                String found = link.group(1) != null ? link.group(1) : link.group(2);
                add(resolved(address, found != null ? found : link.group(3)));
            }
        }
        for (String header : answer.headers().allValues("Link")) {
            Matcher link = LINK_HEADER.matcher(header);
            while (link.find()) {
                add(resolved(address, link.group(1)));
            }
        }
    }

    private URI resolved(URI page, String link) {
        String text = link.replace("&amp;", "&").replace("&#39;", "'").replaceFirst("#.*", "");
        try {
            return page.resolve(text.isEmpty() ? page.toString() : text);
        } catch (IllegalArgumentException e) {
            dead.add("no address: '" + link + "' on " + page);
            return page;
        }
    }

    private void add(URI address) {
        URI root = http.server();
        boolean ours = root.getPort() == address.getPort() && "http".equals(address.getScheme());
        // the whole graph is not a page
        if (ours && !address.getPath().equals("/data") && seen.add(address)) {
            waiting.computeIfAbsent(kind(address), kind -> new ArrayDeque<>()).add(address);
        }
    }

    /** The first part of the path, the suffix, and whether it asks for something. */
    public static String kind(URI address) {
        String[] path = address.getPath().split("/");
        Matcher suffix = SUFFIX.matcher(address.getPath());
        String query = address.getQuery() == null ? "" : address.getQuery();
        return (path.length > 1 ? path[1] : "/")
                + (path.length > 2 && suffix.find() ? " ." + suffix.group(1) : "")
                + (query.isEmpty() ? "" : " ?" + query.replaceAll("=[^&]*", ""));
    }
}
