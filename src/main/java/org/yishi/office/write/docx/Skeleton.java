package org.yishi.office.write.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The empty Word file of a layout, made of the XML parts that lie beside this class: page, grid, styles, settings, font
 * table and the page numbers outside.
 */
final class Skeleton {
    private static final Map<String, String> SHARED = Map.of(
            "[Content_Types].xml", "shared/content_types.xml",
            "_rels/.rels", "shared/package_rels.xml",
            "word/_rels/document.xml.rels", "shared/document_rels.xml",
            "word/settings.xml", "shared/settings.xml",
            "word/fontTable.xml", "shared/fontTable.xml",
            "word/footer1.xml", "shared/footer1.xml",
            "word/footer2.xml", "shared/footer2.xml");

    private final String folder;
    private final Fonts fonts;

    /** @param folder {@code official} or {@code plain} */
    Skeleton(String folder, Fonts fonts) {
        this.folder = folder;
        this.fonts = fonts;
    }

    /** The file as bytes. */
    byte[] bytes() {
        var parts = new LinkedHashMap<>(SHARED);
        parts.put("word/document.xml", folder + "/document.xml");
        parts.put("word/styles.xml", folder + "/styles.xml");
        var bytes = new ByteArrayOutputStream(16_000);
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The styles alone, for a file that lacks some of them. */
    InputStream styles() {
        return new ByteArrayInputStream(text(folder + "/styles.xml").getBytes(StandardCharsets.UTF_8));
    }

    private String text(String resource) {
        try (var stream = Objects.requireNonNull(Skeleton.class.getResourceAsStream(resource), resource)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var token : fonts.byToken().entrySet()) {
                text = text.replace(token.getKey(), token.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
