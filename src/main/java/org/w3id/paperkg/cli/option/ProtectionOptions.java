package org.w3id.paperkg.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.server.protection.Protection;
import picocli.CommandLine.Option;

/** {@code --users} and {@code --protect}. */
public final class ProtectionOptions {
    // by its name in the environment, too: what a service is started with is in its unit
    @Option(
            names = "--users",
            paramLabel = "FILE",
            defaultValue = "${env:PAPERKG_USERS}",
            description =
                    "Ask for a name and a password; the file has a line 'name: password' for each"
                            + " user. Without it, the environment's PAPERKG_USERS. Passwords travel"
                            + " readable without TLS, which a proxy brings.")
    private Optional<Path> users = Optional.empty();

    @Option(
            names = "--protect",
            paramLabel = "PATH",
            description =
                    "Ask for them below this path only, such as /sparql; again for more. /health is"
                            + " open in any case.")
    private List<String> paths = List.of();

    /**
     * Says that passwords can be read on their way, where that may be so.
     *
     * @param exposed whether others than this machine and a proxy reach the server
     */
    public void warn(boolean exposed, Terminal terminal) {
        if (exposed && users.isPresent()) {
            terminal.say(
                    "names and passwords travel readable to this server; put a proxy with TLS"
                            + " before it, and name it with --behind-proxy");
        }
    }

    /**
     * @throws IllegalArgumentException with a sentence for the user
     */
    public Protection protection() {
        return new Protection(users, paths);
    }
}
