package org.yishi.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of journal entries. */
final class Digests {
    private Digests() {}

    /** The hash of an entry over the one before it and all its own fields. */
    static String entry(String prev, long seq, String at, String who, String kind, String event, String rows) {
        var digest = sha256();
        for (var field : new String[] {prev, Long.toString(seq), at, who, kind, event, rows}) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
