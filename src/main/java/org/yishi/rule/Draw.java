package org.yishi.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A draw that anybody can repeat: each number gets the SHA-256 of {@code seed-number} as its lot, and the lots are put in
 * order. {@code printf '20260305-7' | sha256sum} tells the lot of number 7 without this program.
 */
public final class Draw {
    private Draw() {}

    /** The lot of a number, in hexadecimal digits; the least is drawn first. */
    public static String lot(long seed, long number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + "-" + number).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
