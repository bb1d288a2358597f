package org.yishi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.model.count.PostBox.Post;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;
import org.yishi.report.ballot.BallotPaper;
import org.yishi.report.ballot.Printing;
import org.yishi.report.result.ResultPaper;
import org.yishi.report.result.TallySheet;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** The papers of an election to several posts: the ballot, the sheet for the strokes, the result. */
class PostPapersTest {
    private static final List<Post> POSTS = List.of(new Post("主任", 1), new Post("副主任", 1), new Post("委员", 3));
    private static final List<Post> FOUR =
            List.of(new Post("主任", 1), new Post("副主任", 2), new Post("委员", 3), new Post("村务监督委员会主任", 1));
    private static final List<String> NAMES = List.of("张建国", "李秀英", "王大伟", "阿卜杜热合曼·买买提依明", "陈永强", "张伟");

    @TempDir
    Path folder;

    private static List<String> many(int names) {
        return IntStream.rangeClosed(1, names)
                .mapToObj(i -> i % 7 == 0 ? "第" + i + "号阿卜杜热合曼江买买提艾力古丽巴哈尔迪丽努尔木合塔尔" : "候选人" + i)
                .toList();
    }

    private static Press press(Lang lang) {
        return Press.standard(Text.in(lang), Evenings.VILLAGE, Evenings.START);
    }

    private int ballot(Lang lang, Contest contest, int perPage) {
        return new BallotPaper(press(lang))
                .write(
                        folder.resolve("b.docx"),
                        Evenings.of(10, 2).meeting(),
                        ItemKind.ELECTION,
                        "选举上塘村第十二届村民委员会主任、副主任和委员",
                        contest,
                        Printing.of(20, perPage));
    }

    private String words(String file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(folder.resolve(file)))) {
            return document.getBodyElements().stream()
                    .map(element -> element instanceof XWPFTable table
                            ? table.getRows().stream()
                                    .flatMap(row -> row.getTableCells().stream())
                                    .map(cell -> Optional.ofNullable(cell.getTextRecursively())
                                            .orElse(""))
                                    .collect(Collectors.joining(" "))
                            : ((XWPFParagraph) element).getText())
                    .collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aVillagesBallotStandsOnAPageAsOftenAsAskedFor(int perPage) throws IOException {
        assertEquals(perPage, ballot(Lang.ZH, new Contest.Posts(POSTS, NAMES, false, false), perPage));
        var words = words("b.docx");
        for (var said : List.of("主任", "副主任", "委员", "阿卜杜热合曼·买买提依明", "盖章")) {
            assertTrue(words.contains(said), said);
        }
    }

    @Test
    void manyNamesAndFourPostsStayOnOnePage() throws IOException {
        assertEquals(1, ballot(Lang.ZH, new Contest.Posts(FOUR, many(34), true, false), 4));
        var words = words("b.docx");
        many(34).forEach(name -> assertTrue(words.contains(name), name));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theSheetHasAFieldForEachPost(Lang lang) throws IOException {
        var contest = new Contest.Posts(FOUR, many(34), true, false);
        new TallySheet(press(lang))
                .write(folder.resolve("t.docx"), Evenings.of(10, 2).meeting(), "1", "选举村民委员会", contest);
        var words = words("t.docx");
        FOUR.forEach(post -> assertTrue(words.contains(post.name()), post.name()));
        assertFalse(words.contains("⟦") || words.contains("{"), words);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theResultTellsOwnVotesThoseThatSteppedDownAndTheirSum(Lang lang) throws IOException {
        var evening = Evenings.of(10, 2);
        var contest = new Contest.Posts(POSTS, NAMES, true, false);
        var piles = List.of(
                new Pile("0|1|2,3", Optional.empty(), 3),
                new Pile("1|0|2,4", Optional.empty(), 1),
                new Pile("1|?|2,3,4,5", Optional.empty(), 1),
                new Pile("", Optional.of(PaperFlaw.BLANK), 1));
        new ResultPaper(press(lang))
                .write(
                        folder.resolve("r.docx"),
                        Elections.with(evening, Elections.posts(evening, contest, piles)),
                        Elections.posts(evening, contest, piles));
        var words = words("r.docx");
        assertFalse(words.contains("⟦") || words.contains("{"), words);
        if (lang == Lang.ZH) {
            for (var said : List.of("选本职务", "上级加下来", "合计", "副主任1名", "委员3名")) {
                assertTrue(words.contains(said), said + " in " + words);
            }
        }
    }
}
