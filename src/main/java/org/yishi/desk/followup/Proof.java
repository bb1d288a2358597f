package org.yishi.desk.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.Outcome;

/** A photo or file, read before anything is written. */
public final class Proof {
    /** A photo of a phone is smaller; more would swell the village file. */
    private static final long MOST = 20L * 1024 * 1024;

    private final String name;
    private final byte[] content;

    private Proof(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }

    /** All of them, or the reason why one cannot be kept; nothing is kept then. */
    public static Outcome<List<Proof>> all(List<Path> files) {
        var proofs = new ArrayList<Proof>();
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            try {
                if (Files.size(file) > MOST) {
                    return Outcome.refused("followup.wrong.file-large", name, MOST / 1024 / 1024);
                }
                proofs.add(new Proof(name, Files.readAllBytes(file)));
            } catch (IOException e) {
                return Outcome.refused("followup.wrong.file-unreadable", name);
            }
        }
        return Outcome.done(proofs);
    }
}
