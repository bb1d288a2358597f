package org.yishi.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zipped file by its parts: one is changed and all are packed again, so that the damage reaches what reads XML. */
final class Archive {
    private final List<Part> parts;

    private record Part(String name, byte[] content) {}

    private Archive(List<Part> parts) {
        this.parts = parts;
    }

    static Archive of(byte[] packed) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            var parts = new ArrayList<Part>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
            return new Archive(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packed again with a part or two changed, left out, or put under another's name. */
    byte[] mutated(Mutator mutator, Random chance) {
        var changed = new ArrayList<>(parts);
        for (int left = 1 + chance.nextInt(2); left > 0 && !changed.isEmpty(); left--) {
            int at = chance.nextInt(changed.size());
            var part = changed.get(at);
            switch (chance.nextInt(12)) {
                case 0 -> changed.remove(at);
                case 1 ->
                    changed.set(
                            at,
                            new Part(
                                    part.name(),
                                    changed.get(chance.nextInt(changed.size())).content()));
                default -> changed.set(at, new Part(part.name(), mutator.mutated(part.content())));
            }
        }
        return packed(changed);
    }

    private static byte[] packed(List<Part> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
