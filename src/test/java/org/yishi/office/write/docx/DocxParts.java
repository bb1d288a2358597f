package org.yishi.office.write.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The XML inside a Word file, and what the published schema says against it. */
final class DocxParts {
    private final Path file;

    DocxParts(Path file) {
        this.file = file;
    }

    String text(String part) {
        return read(part, stream -> new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    DocumentDocument document() {
        return read("word/document.xml", DocumentDocument.Factory::parse);
    }

    List<String> againstSchema() {
        var wrong = new ArrayList<String>();
        collect(document(), wrong);
        collect(read("word/styles.xml", StylesDocument.Factory::parse), wrong);
        collect(read("word/settings.xml", SettingsDocument.Factory::parse), wrong);
        collect(read("word/fontTable.xml", FontsDocument.Factory::parse), wrong);
        collect(read("word/footer1.xml", FtrDocument.Factory::parse), wrong);
        collect(read("word/footer2.xml", FtrDocument.Factory::parse), wrong);
        return wrong;
    }

    private static void collect(XmlObject part, List<String> wrong) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        errors.stream().map(XmlError::toString).forEach(wrong::add);
    }

    private <T> T read(String part, Reading<T> reading) {
        try (var zip = new ZipFile(file.toFile());
                var stream = zip.getInputStream(zip.getEntry(part))) {
            return reading.from(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(part, e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(InputStream stream) throws IOException, XmlException;
    }
}
