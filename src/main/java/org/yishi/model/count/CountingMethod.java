package org.yishi.model.count;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How papers are turned into a result. Each method's conventions stand with its class in {@code org.yishi.rule.count}. */
public enum CountingMethod {
    /** One name a paper; the most votes win 得票多者. */
    PLURALITY,
    /** Up to as many names as seats; more make the paper void 多选无效，少选有效. */
    LIMITED,
    /** As many names as one likes. */
    APPROVAL,
    /** A score of 0 to 10 for each. */
    SCORE,
    /** Points by rank. */
    BORDA,
    /** Instant run-off: the last goes out, the papers go on. */
    IRV,
    /** Each against each, by the strongest paths. */
    SCHULZE,
    /** The single transferable vote for several seats as Scotland counts it. */
    STV_SCOTTISH;

    /** Its name in a shell: {@code stv-scottish}. */
    public String shellName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The method of a shell's name. */
    public static Optional<CountingMethod> ofShellName(String name) {
        return Arrays.stream(values()).filter(m -> m.shellName().equals(name)).findFirst();
    }

    /** All names for a shell, as a sentence lists them. */
    public static String shellNames() {
        return Arrays.stream(values()).map(CountingMethod::shellName).collect(Collectors.joining(", "));
    }
}
