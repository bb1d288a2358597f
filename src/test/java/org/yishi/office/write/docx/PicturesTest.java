package org.yishi.office.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.office.write.About;
import org.yishi.office.write.docx.picture.Captioned;
import org.yishi.office.write.docx.picture.Picture;

/** Photos in papers of each layout, written and read back. */
class PicturesTest {
    private static final About ABOUT = new About("档案", "村委会", Instant.EPOCH);
    private static final Path PHOTOS = Path.of("src/test/resources/photos");

    @TempDir
    Path folder;

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(PHOTOS.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Captioned photo(byte[] content, String caption) {
        return new Captioned(Picture.of(content).orElseThrow(), caption);
    }

    /** The photo as a phone writes it that was held upright: with a note to turn it by a quarter. */
    private static byte[] turned(String name) {
        var plain = bytes(name);
        var note = HexFormat.of()
                .parseHex("FFE10022" + "457869660000" + "4D4D002A00000008" + "0001" + "0112000300000001" + "00060000"
                        + "00000000");
        var made = new ByteArrayOutputStream();
        made.write(plain, 0, 2);
        made.writeBytes(note);
        made.write(plain, 2, plain.length - 2);
        return made.toByteArray();
    }

    private Path written(Layout layout, String name) {
        var file = folder.resolve(name);
        Paper.on(layout)
                .title("档案")
                .pictures(List.of(
                        photo(bytes("canal.jpg"), "图1 <渠> & \"壁\""),
                        photo(bytes("wall.png"), "图2"),
                        photo(turned("canal.jpg"), "图3")))
                .body("正文")
                .write(file, ABOUT);
        return file;
    }

    @Test
    void photosGoIntoEveryLayoutAndTheFileIsAsTheSchemaAsks() throws IOException {
        var template = folder.resolve("template.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(template)) {
            document.createParagraph();
            document.write(out);
        }
        for (var layout : List.of(Layout.official(), new Layout.Plain(), new Layout.Own(template))) {
            var file = written(layout, "p" + layout.hashCode() + ".docx");
            try (var document = new XWPFDocument(Files.newInputStream(file))) {
                var pictures = document.getAllPictures();
                assertEquals(3, pictures.size());
                assertArrayEquals(bytes("canal.jpg"), pictures.getFirst().getData());
                assertEquals(
                        "图1 <渠> & \"壁\"",
                        document.getTables()
                                .getFirst()
                                .getRow(0)
                                .getCell(0)
                                .getText()
                                .strip());
            }
        }
        assertEquals(List.of(), new DocxParts(written(Layout.official(), "schema.docx")).againstSchema());
    }

    @Test
    void aPhotoKeepsItsShapeWithinItsCellAndIsTurnedAsThePhoneWasHeld() {
        var xml = new DocxParts(written(Layout.official(), "shape.docx")).text("word/document.xml");
        var wide = 8_844 / 2 - 160;
        assertTrue(xml.contains("cx=\"" + 635L * wide + "\" cy=\"" + 635L * Math.round(wide * 0.75) + "\""), xml);
        assertTrue(xml.contains("rot=\"5400000\""), xml);
    }

    @Test
    void whatIsNoPhotoIsNone() {
        assertTrue(Picture.of(new byte[0]).isEmpty());
        assertTrue(Picture.of("图".getBytes(StandardCharsets.UTF_8)).isEmpty());
        var cut = Arrays.copyOf(bytes("canal.jpg"), 40);
        assertTrue(Picture.of(cut).isEmpty());
        assertTrue(Picture.of(Arrays.copyOf(bytes("wall.png"), 20)).isEmpty());
    }
}
