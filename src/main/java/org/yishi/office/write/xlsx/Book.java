package org.yishi.office.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yishi.office.write.About;
import org.yishi.office.write.WholeFile;
import org.yishi.office.write.xlsx.part.Strings;
import org.yishi.office.write.xlsx.part.Styles;
import org.yishi.office.write.xlsx.part.Xml;

/**
 * An Excel file, written as a stream.
 *
 * <pre>{@code
 * new Book(List.of(sheet)).write(path, about);
 * }</pre>
 */
public record Book(List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws org.yishi.office.write.WriteFailure with the reason; the old file still stands
     */
    public void write(Path target, About about) {
        WholeFile.write(target, out -> write(out, about));
    }

    private void write(OutputStream out, About about) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        var strings = new Strings();
        part(zip, "[Content_Types].xml", xml -> BookParts.types(xml, sheets.size()));
        part(zip, "_rels/.rels", BookParts::packageRelations);
        part(zip, "docProps/core.xml", xml -> BookParts.core(xml, about));
        part(zip, "docProps/app.xml", BookParts::app);
        part(zip, "xl/workbook.xml", xml -> BookParts.workbook(xml, sheets));
        part(zip, "xl/_rels/workbook.xml.rels", xml -> BookParts.bookRelations(xml, sheets.size()));
        part(zip, Styles.PART, Styles::write);
        for (int i = 0; i < sheets.size(); i++) {
            boolean isFirst = i == 0;
            var sheet = sheets.get(i);
            part(
                    zip,
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    xml -> new SheetWriter(xml, strings, sheet).write(isFirst));
        }
        part(zip, Strings.PART, strings::write);
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, Consumer<Xml> content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var xml = new Xml(zip);
        content.accept(xml);
        xml.flush();
        zip.closeEntry();
    }
}
