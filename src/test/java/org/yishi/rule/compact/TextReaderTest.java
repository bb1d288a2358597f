package org.yishi.rule.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.HintKind;
import org.yishi.model.compact.Numbering;
import org.yishi.model.compact.Numeral;
import org.yishi.model.compact.read.Slip;
import org.yishi.model.compact.read.SlipKind;
import org.yishi.rule.compact.read.TextReader;

class TextReaderTest {
    @Test
    void aWholeTextIsReadAndPrintsAsItStood() {
        var file = Samples.file("rules-48.txt");
        var reading = TextReader.read(file);
        assertEquals(List.of(), reading.slips());
        assertEquals("溪口村村规民约", reading.text().title());
        assertEquals(48, reading.text().articles().size());
        assertEquals(8, reading.text().chapters().size());
        assertEquals("溪口村村民委员会\n2021年2月20日", reading.text().closing());
        assertEquals(file.lines().toList(), reading.text().lines());
    }

    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十二,12", "二十,20", "四十八,48", "一百零三,103", "一百一十,110", "一百二十三,123", "二百,200", "一千零一,1001"})
    void numeralsGoBothWays(String words, int number) {
        assertEquals(words, Numeral.of(number));
        assertEquals(number, Numeral.read(words).orElse(0));
    }

    @ParameterizedTest
    @CsvSource({"48,48", "４８,48", "廿八,28", "一〇三,103", "两百,200", "一百十,110"})
    void otherWritingsAreRead(String words, int number) {
        assertEquals(number, Numeral.read(words).orElse(0));
    }

    @Test
    void mistakesInNumbersAreNamedWithTheirLine() {
        var text = """
            某村村规民约
            第一条　爱护庄稼。
            第二条　爱护树木。
            第二条　爱护水渠。
            第五条　爱护道路。
            第四条　爱护路灯。
            第六条
            """;
        var reading = TextReader.read(text);
        assertEquals(
                List.of(
                        new Slip(4, SlipKind.TWICE, "第二条", "第三条"),
                        new Slip(5, SlipKind.MISSING, "第五条", "第三条"),
                        new Slip(6, SlipKind.OUT_OF_ORDER, "第四条", "第六条"),
                        new Slip(7, SlipKind.EMPTY, "第六条", "")),
                reading.slips());
        assertEquals(6, reading.text().articles().size());
    }

    @Test
    void paragraphsAndListsBelongToTheArticleAboveThem() {
        var text = """
            某村村规民约
            第1条 村民应当做到：
            （一）爱护公物；
            （二）尊老爱幼。
            违反第一条规定的，批评教育。
            第2条 红白事从简。
            本村规民约自2026年4月1日起施行。
            某村村民委员会
            二〇二六年三月五日
            """;
        var reading = TextReader.read(text);
        assertEquals(Numbering.FIGURES, reading.text().numbering());
        assertEquals(
                List.of("村民应当做到：\n（一）爱护公物；\n（二）尊老爱幼。\n违反第一条规定的，批评教育。", "红白事从简。"),
                reading.text().articles().stream().map(Article::words).toList());
        assertEquals("本村规民约自2026年4月1日起施行。\n某村村民委员会\n二〇二六年三月五日", reading.text().closing());
    }

    @Test
    void shortTextsNumberByPoints() {
        var text = """
            村规民约
            一、社会治安
            1、学法守法。
            2、不偷不抢。
            二、村风民俗
            1、喜事新办。
            """;
        var reading = TextReader.read(text);
        assertEquals(Numbering.POINTS, reading.text().numbering());
        assertEquals(
                List.of("社会治安", "村风民俗"),
                reading.text().chapters().stream().map(Chapter::title).toList());
        assertEquals(List.of(SlipKind.RESTARTS), kinds(text));
        assertEquals(
                Numbering.LIST,
                TextReader.read("公约\n一、爱国守法，遵守公约。\n二、邻里和睦，互相帮助。").text().numbering());
    }

    @Test
    void contentsAreLeftOutAndBrokenLinesJoined() {
        var text = """
            某村自治章程
            目  录
            第一章 总则
            第二章 附则
            第一章 总则
            第一条 本章程依据有关法律法规和政策，联系本村实际，由全体村民讨论，
            民主制定。
            第二章 附则
            第二条 第一条所说的政策，以公布的为准。
            """;
        var reading = TextReader.read(text);
        assertEquals(List.of(), reading.slips());
        assertEquals(2, reading.text().chapters().size());
        assertTrue(reading.text().articles().getFirst().words().endsWith("讨论，民主制定。"));
    }

    @Test
    void withoutAnyNumberEachParagraphIsAnArticle() {
        var reading = TextReader.read("居民公约\n爱国爱家，遵纪守法。\n邻里和睦，守望相助。");
        assertEquals(2, reading.text().articles().size());
        assertEquals(
                List.of(SlipKind.NO_NUMBERS),
                reading.slips().stream().map(Slip::kind).toList());
    }

    @Test
    void whatAReviewWouldAskAboutIsPointedOut() {
        var rules = Samples.rules();
        var hints = Hints.of(rules, rules).stream()
                .map(h -> rules.numberOf(h.article()) + " " + h.kind() + " " + h.words())
                .toList();
        assertEquals(List.of("21 FINE 罚款", "40 WELFARE 不得享受本村集体福利", "40 WOMEN 外嫁女"), hints);
        var first = Editing.reword(rules, rules.articles().getFirst().id(), "不交卫生费的停水停电，见第三条。");
        var kinds =
                Hints.of(rules, first).stream().map(h -> h.kind()).distinct().toList();
        assertTrue(kinds.contains(HintKind.SUPPLY));
    }

    @Test
    void anotherArticleThatIsNamedAndNowBearsAnotherNumberIsPointedOut() {
        var rules = TextReader.read("约\n第一条 甲。\n第二条 乙。\n第三条 违反第二条的，批评教育；依照《某法》第二条办理。")
                .text();
        var edited = Editing.insertAfter(rules, rules.articles().getFirst().id(), new Article("a9", "丙。"));
        var hints = Hints.of(rules, edited);
        assertEquals(1, hints.size());
        assertEquals("第三条", hints.getFirst().other());
    }

    private static List<SlipKind> kinds(String text) {
        return TextReader.read(text).slips().stream().map(Slip::kind).toList();
    }
}
