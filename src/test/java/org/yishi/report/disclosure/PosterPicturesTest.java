package org.yishi.report.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.text.Lang;

/** Posters under {@code target/posters}, for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
class PosterPicturesTest {
    private static final Path FOLDER = Path.of("target", "posters");

    @Test
    void shortAndLongInBothLanguagesAndSizes() throws IOException {
        Files.createDirectories(FOLDER);
        for (var sheet : Sheet.values()) {
            write("short", Lang.ZH, "关于修缮灌溉渠的决议公告", Posters.shortBody(), sheet);
            write("long", Lang.ZH, "关于修缮村北灌溉渠并由村集体列支资金的决议公告", Posters.longBody(), sheet);
            write("short", Lang.EN, "Announcement: Resolution on the irrigation channel", Posters.english(), sheet);
        }
        var archived = Posters.of(Lang.ZH, "关于修缮灌溉渠的决议公告", Posters.shortBody());
        new ArchivePaper(Posters.press(Lang.ZH)).write(FOLDER.resolve("archive-zh.docx"), archived);
        var english = Posters.of(Lang.EN, "Announcement: Resolution on the channel", Posters.english());
        new ArchivePaper(Posters.press(Lang.EN)).write(FOLDER.resolve("archive-en.docx"), english);
        assertTrue(Files.exists(FOLDER.resolve("archive-en.docx")));
    }

    private static void write(String name, Lang lang, String title, String body, Sheet sheet) {
        var file = FOLDER.resolve("%s-%s-%s.docx".formatted(name, lang.code(), sheet));
        new PosterPaper(Posters.press(lang)).write(file, Posters.of(lang, title, body), Posters.PERIOD, sheet);
    }
}
