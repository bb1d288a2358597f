package org.yishi.desk.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.forum.opinion.OpinionPapers;
import org.yishi.desk.forum.opinion.read.Line;
import org.yishi.desk.forum.opinion.read.OpinionImport;
import org.yishi.desk.forum.opinion.read.Preview;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Said;
import org.yishi.text.Lang;
import org.yishi.text.Text;

class OpinionImportTest {
    private static final Said USUAL = new Said(OpinionKind.SUGGESTION, "", "", Optional.empty(), Optional.empty(), "");

    @TempDir
    private Path folder = Path.of("");

    private Hall hall = later();
    private OpinionImport reading = later();

    @BeforeEach
    void open() {
        hall = new Hall(folder).grouped();
        reading = new OpinionImport(hall.sample.work);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static List<String> told(Preview preview) {
        return preview.lines().stream()
                .map(line -> line.state() + " " + line.said().kind() + " "
                        + line.said().words() + "/" + line.said().by() + "/"
                        + line.said().heading())
                .toList();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private Path file(String name, String words, String charset) throws IOException {
        return Files.write(folder.resolve(name), words.getBytes(Charset.forName(charset)));
    }

    @Test
    void whatIsPastedIsALineEachWithoutItsNumber() {
        var pasted = """
            1、路灯不亮
            （2）3.5米宽的路太窄

            3. 建议：楼道装扶手
            ④ 什么时候修路？
            - 问题: 下水道堵
            路灯不亮
            """;
        assertEquals(
                List.of(
                        "NEW SUGGESTION 路灯不亮//",
                        "NEW SUGGESTION 3.5米宽的路太窄//",
                        "NEW SUGGESTION 楼道装扶手//",
                        "NEW QUESTION 什么时候修路？//",
                        "NEW CONCERN 下水道堵//",
                        "KNOWN SUGGESTION 路灯不亮//"),
                told(reading.pasted(hall.meeting, pasted, USUAL).orThrow()));
    }

    @Test
    void aTableIsReadByItsHeadingsAndGroupsByTheirNames() throws IOException {
        var csv = "小组讨论记录,,,\n序号,类别,意见内容,发言人,组别,归类\n"
                + "1,问题,电梯老坏,王芳,第1组,电梯\n2,,换台新的？,,2,\n3,建议,\"1.装监控\n2.加灯\",李强,第9组,安全\n";
        var preview =
                reading.file(hall.meeting, file("组.csv", csv, "GB18030"), USUAL).orThrow();
        assertEquals(
                List.of(
                        "NEW SUGGESTION 小组讨论记录//",
                        "NEW CONCERN 电梯老坏/王芳/电梯",
                        "NEW QUESTION 换台新的？//",
                        "NO_GROUP SUGGESTION 装监控/李强/安全",
                        "NO_GROUP SUGGESTION 加灯/李强/安全"),
                told(preview));
        var groups = hall.opinions.gathered(hall.meeting).groups();
        assertEquals(
                List.of(groups.getFirst().id(), groups.getLast().id()),
                preview.lines().stream().flatMap(l -> l.said().team().stream()).toList());
        hall.opinions.take(hall.meeting, preview.toTake()).orThrow();
        var again =
                reading.file(hall.meeting, file("组.csv", csv, "UTF-8"), USUAL).orThrow();
        assertTrue(again.lines().stream().allMatch(l -> l.state() == Line.State.KNOWN));
    }

    @Test
    void theSheetsForTheGroupsComeBackEmptyAsNothingToTake() {
        var target = folder.resolve("记录表.xlsx");
        new OpinionPapers(hall.sample.work, Text.in(Lang.EN))
                .template(hall.meeting, target)
                .orThrow();
        assertEquals("opinion.wrong.none-found", refusal(reading.file(hall.meeting, target, USUAL)));
    }

    @Test
    void whatWasWrittenAsAListIsReadBackWhole() {
        hall.say(List.of("路灯不亮", "=HYPERLINK(\"x\")", "第二行\n第三行"));
        var target = folder.resolve("清单.xlsx");
        new OpinionPapers(hall.sample.work, Text.in(Lang.ZH))
                .book(hall.meeting, target)
                .orThrow();
        var known = reading.file(hall.meeting, target, USUAL).orThrow();
        assertEquals(3, known.lines().size());
        assertEquals("=HYPERLINK(\"x\")", known.lines().get(1).said().words());
    }

    @Test
    void hostileFilesAreRefusedInWords() throws IOException {
        assertEquals("roster.unreadable.empty", refusal(reading.file(hall.meeting, file("a.csv", "", "UTF-8"), USUAL)));
        assertEquals(
                "roster.unreadable.missing", refusal(reading.file(hall.meeting, folder.resolve("no.xlsx"), USUAL)));
        var zip = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertTrue(refusal(reading.file(hall.meeting, zip, USUAL)).startsWith("roster.unreadable"));
        assertEquals(
                "opinion.wrong.none-found",
                refusal(reading.file(hall.meeting, file("c.csv", "1,2,3\n4,5,6\n", "UTF-8"), USUAL)));
        var many = new StringBuilder();
        for (int i = 0; i < 2001; i++) {
            many.append("意见").append(i).append('\n');
        }
        assertEquals(
                "opinion.wrong.too-many",
                refusal(reading.file(hall.meeting, file("d.txt", many.toString(), "UTF-8"), USUAL)));
        var lines = reading.pasted(hall.meeting, "长".repeat(5000) + "\n\u0000\u202E\n好", USUAL)
                .orThrow();
        assertEquals(Line.State.TOO_LONG, lines.lines().getFirst().state());
        assertEquals(List.of("好"), lines.toTake().stream().map(Said::words).toList());
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
