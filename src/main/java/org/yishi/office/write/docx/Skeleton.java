package org.yishi.office.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.yishi.office.write.About;
import org.yishi.office.write.Words;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.docx.picture.Picture;

/**
 * A layout of Yishi's own, made of the XML parts that lie beside this class: page, grid, styles, settings, font table
 * and the page numbers outside. Only the body is ever read as objects; the other parts go out as they are.
 */
final class Skeleton implements Shell {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final String BODY = "word/document.xml";
    /** 16 pt, 0.3 pt closer: 28 in a line. */
    private static final int OFFICIAL_CHARACTER = 314;

    private static final int PLAIN_CHARACTER = 240;

    private static final Pattern TOKEN = Pattern.compile("\\{[^{}]*}");

    private final String folder;
    private final Map<String, String> tokens;
    private final Styles styles;
    private final DocumentDocument document;
    private final List<Picture> pictures = new ArrayList<>();
    private final ChartParts charts = new ChartParts();

    private Skeleton(String folder, Fonts fonts, int character) {
        this.folder = folder;
        this.tokens = fonts.byToken();
        this.styles = new Styles(Style.ids(), character);
        try {
            this.document = DocumentDocument.Factory.parse(part(folder + "/document.xml", tokens));
        } catch (XmlException e) {
            throw new IllegalStateException("the program's own layout", e);
        }
    }

    /** GB/T 9704-2012. */
    static Skeleton official(Fonts fonts) {
        return new Skeleton("official", fonts, OFFICIAL_CHARACTER);
    }

    /** The same page with Latin type. */
    static Skeleton plain() {
        return new Skeleton("plain", Fonts.standard(), PLAIN_CHARACTER);
    }

    /** The official styles alone, for a file that lacks some of them. */
    static InputStream officialStyles() {
        var text = part("official/styles.xml", Fonts.standard().byToken());
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public CTBody body() {
        return document.getDocument().getBody();
    }

    @Override
    public Styles styles() {
        return styles;
    }

    @Override
    public String keep(Picture picture) {
        pictures.add(picture);
        return "rIdPicture" + pictures.size();
    }

    @Override
    public String chart(Chart chart) {
        return charts.add(chart);
    }

    @Override
    public void write(OutputStream out, About about) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var part : parts().entrySet()) {
            begin(zip, part.getKey(), about);
            if (part.getKey().equals(BODY)) {
                document.save(zip, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            } else {
                var text = charts.into(part.getKey(), pictured(part.getKey(), part(part.getValue(), tokens(about))));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
        }
        for (int i = 0; i < pictures.size(); i++) {
            begin(zip, "word/" + target(i), about);
            zip.write(pictures.get(i).content());
            zip.closeEntry();
        }
        for (var part : charts.parts().entrySet()) {
            begin(zip, part.getKey(), about);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Names the pictures where the file's parts are listed. */
    private String pictured(String part, String text) {
        if (part.equals(TYPES)) {
            var kinds = pictures.stream()
                    .map(Picture::kind)
                    .distinct()
                    .map(kind -> "<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(kind.ending(), kind.type()))
                    .collect(Collectors.joining());
            return text.replace("</Types>", kinds + "</Types>");
        }
        if (part.equals(RELATIONS)) {
            var all = IntStream.range(0, pictures.size())
                    .mapToObj(i -> "<Relationship Id=\"rIdPicture%d\" Type=\"%s\" Target=\"%s\"/>"
                            .formatted(i + 1, IMAGE, target(i)))
                    .collect(Collectors.joining());
            return text.replace("</Relationships>", all + "</Relationships>");
        }
        return text;
    }

    private String target(int picture) {
        return "media/image" + (picture + 1) + "."
                + pictures.get(picture).kind().ending();
    }

    private static void begin(ZipOutputStream zip, String name, About about) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(about.written()));
        zip.putNextEntry(entry);
    }

    /** Where each part stands in the file, and where it comes from. The list of types is read first. */
    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(TYPES, "shared/content_types.xml");
        parts.put("_rels/.rels", "shared/package_rels.xml");
        parts.put("docProps/app.xml", "shared/app.xml");
        parts.put("docProps/core.xml", "shared/core.xml");
        parts.put(BODY, folder + "/document.xml");
        parts.put(RELATIONS, "shared/document_rels.xml");
        parts.put("word/styles.xml", folder + "/styles.xml");
        parts.put("word/settings.xml", "shared/settings.xml");
        parts.put("word/fontTable.xml", "shared/fontTable.xml");
        parts.put("word/footer1.xml", "shared/footer1.xml");
        parts.put("word/footer2.xml", "shared/footer2.xml");
        return parts;
    }

    private Map<String, String> tokens(About about) {
        var all = new HashMap<>(tokens);
        all.put("{about}", about.title());
        all.put("{author}", about.author());
        all.put("{written}", about.written().truncatedTo(ChronoUnit.SECONDS).toString());
        return all;
    }

    private static String part(String resource, Map<String, String> tokens) {
        try (var stream = Objects.requireNonNull(Skeleton.class.getResourceAsStream(resource), resource)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            // In one pass: what stands in a title is no token.
            return TOKEN.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(escaped(tokens.getOrDefault(found.group(), found.group()))));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String escaped(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
