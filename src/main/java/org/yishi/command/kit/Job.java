package org.yishi.command.kit;

import picocli.CommandLine.Model.CommandSpec;

/** One command: what can be said after its name, and what it does. */
public interface Job {
    /** The word that it is called by. */
    String name();

    /** Adds its options and its help. */
    void describe(CommandSpec spec, Help help);

    /** Does it; 0 done, 1 no, 2 wrong use. */
    int run(Given given);
}
