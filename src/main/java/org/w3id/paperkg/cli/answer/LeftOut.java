package org.w3id.paperkg.cli.answer;

import org.w3id.paperkg.cli.console.Terminal;

/** Says how many people of a neighbourhood are not shown. */
public final class LeftOut {
    private LeftOut() {}

    /**
     * Says nothing when all are there.
     *
     * @param people how many are not
     */
    public static void say(int people, Terminal terminal) {
        if (people > 0) {
            terminal.say(
                    "%,d less close %s left out; --limit takes more"
                            .formatted(people, people == 1 ? "person is" : "people are"));
        }
    }
}
