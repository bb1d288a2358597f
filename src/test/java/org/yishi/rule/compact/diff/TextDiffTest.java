package org.yishi.rule.compact.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Numbering;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.model.compact.change.ChangeKind;
import org.yishi.model.compact.change.LineChange;
import org.yishi.model.compact.change.Piece;
import org.yishi.model.compact.change.TextChange;
import org.yishi.rule.compact.Editing;
import org.yishi.rule.compact.Merge;
import org.yishi.rule.compact.Samples;
import org.yishi.rule.compact.read.TextReader;

class TextDiffTest {
    private static final List<Integer> REWORDED = List.of(2, 5, 7, 9, 16, 18, 21, 26, 29, 33, 36, 40, 43, 46, 48);

    @Test
    void aCompactOf48ArticlesRevisedIn20PlacesIsToldInThese20AndNoOther() {
        var change = TextDiff.of(Samples.rules(), Samples.revised());
        var kinds =
                change.articles().stream().collect(Collectors.groupingBy(ArticleChange::kind, Collectors.counting()));
        assertEquals(15, change.count(ChangeKind.REWORDED), kinds.toString());
        assertEquals(1, change.count(ChangeKind.ADDED));
        assertEquals(1, change.count(ChangeKind.REMOVED));
        assertEquals(1, change.count(ChangeKind.MOVED));
        assertEquals(REWORDED, numbers(change, ChangeKind.REWORDED));
        assertEquals(List.of(23), numbers(change, ChangeKind.REMOVED));
        assertEquals(List.of(12), numbers(change, ChangeKind.MOVED));
        assertTrue(change.framed().isEmpty());
        int places = change.articles().stream()
                .filter(a -> a.kind() == ChangeKind.REWORDED)
                .mapToInt(a -> WordChange.places(a.pieces()))
                .sum();
        assertEquals(20, places + 3);
    }

    /** Two texts without any names: as when both were typed in apart. */
    @Test
    void theSameIsFoundWithoutNames() {
        var change = TextDiff.of(
                TextReader.read(Samples.file("rules-48.txt")).text(),
                renamed(TextReader.read(Samples.file("rules-48-revised.txt")).text()));
        assertEquals(REWORDED, numbers(change, ChangeKind.REWORDED));
        assertEquals(List.of(12), numbers(change, ChangeKind.MOVED));
        assertEquals(1, change.count(ChangeKind.ADDED));
        assertEquals(List.of(23), numbers(change, ChangeKind.REMOVED));
    }

    private static CompactText renamed(CompactText text) {
        return text.with(text.chapters().stream()
                .map(c -> c.with(c.articles().stream()
                        .map(a -> new Article("other " + a.id(), a.words()))
                        .toList()))
                .toList());
    }

    @Test
    void changesReadAsAPersonWouldMarkThem() {
        assertEquals("应当在[三→五]日内清[理→运]。", marked("应当在三日内清理。", "应当在五日内清运。"));
        assertEquals("每月[2→3]元", marked("每月2元", "每月3元"));
        assertEquals("赔偿[300→1200]元", marked("赔偿300元", "赔偿1200元"));
        assertEquals("[→父母、]子女应当", marked("子女应当", "父母、子女应当"));
        assertEquals("不占道，[→不乱停，]不乱放。", marked("不占道，不乱放。", "不占道，不乱停，不乱放。"));
        assertEquals("[今天下雨→明日有会]", marked("今天下雨", "明日有会"));
    }

    @Test
    void anArticlePutInRenumbersTheOthersAndChangesNoneOfThem() {
        var rules = Samples.rules();
        var first = rules.articles().getFirst().id();
        var change = TextDiff.of(rules, Editing.insertAfter(rules, first, new Article("a900", "新的一条。")));
        assertEquals(1, change.count(ChangeKind.ADDED));
        assertEquals(47, change.count(ChangeKind.RENUMBERED));
        assertEquals(1, change.decided().size());
    }

    @Test
    void rewordedAndMovedIsBoth() {
        var rules = Samples.rules();
        var article = rules.articles().get(19);
        var moved = Editing.reword(rules, article.id(), article.words() + "另有约定的除外。");
        for (int i = 0; i < 5; i++) {
            moved = Editing.move(moved, article.id(), true);
        }
        var change = TextDiff.of(rules, moved).decided();
        assertEquals(1, change.size());
        assertEquals(ChangeKind.REWORDED, change.getFirst().kind());
        assertTrue(change.getFirst().moved());
    }

    /** The second form: the longest common part by the plain table. */
    @Test
    void theWayIsAsShortAsThePlainTableSays() {
        var chance = new Random(20260305);
        for (int round = 0; round < 3000; round++) {
            var a = words(chance, chance.nextInt(14));
            var b = words(chance, chance.nextInt(14));
            var way = Myers.way(a, b);
            long same = way.stream().filter(s -> s.kind() == Piece.Kind.SAME).count();
            assertEquals(common(a, b), same, a + " " + b);
            assertEquals(a, side(way, Piece.Kind.ADDED));
            assertEquals(b, side(way, Piece.Kind.REMOVED));
            var pieces = WordChange.of(String.join("", a), String.join("", b));
            assertEquals(String.join("", a), Piece.before(pieces));
            assertEquals(String.join("", b), Piece.after(pieces));
        }
    }

    @Test
    void theLinesGiveBothVersionsWhole() {
        var chance = new Random(7);
        var text = Samples.rules();
        for (int round = 0; round < 200; round++) {
            var edited = edited(text, chance);
            var change = TextDiff.of(text, edited);
            var lines = LineDiff.of(change);
            assertEquals(text.lines(), lines(lines, Piece.Kind.ADDED));
            assertEquals(edited.lines(), lines(lines, Piece.Kind.REMOVED));
            assertEquals(edited, Merge.of(change, Set.copyOf(change.parts())));
            var none = Merge.of(change, Set.of());
            assertTrue(
                    TextDiff.of(text, none).decided().isEmpty(),
                    () -> TextDiff.of(text, none).decided().toString());
        }
    }

    private static CompactText edited(CompactText text, Random chance) {
        var edited = text;
        for (int i = 0; i < 6; i++) {
            var all = edited.articles();
            var one = all.get(chance.nextInt(all.size()));
            edited = switch (chance.nextInt(5)) {
                case 0 -> Editing.reword(edited, one.id(), one.words().replace("村", "本村") + "违者批评教育。");
                case 1 ->
                    Editing.insertAfter(edited, one.id(), new Article("a" + (500 + chance.nextInt(9999)), "新条文" + i));
                case 2 -> Editing.remove(edited, one.id());
                case 3 -> Editing.move(edited, one.id(), chance.nextBoolean());
                default ->
                    Editing.split(edited, one.id(), one.words().length() / 2, "a" + (20000 + chance.nextInt(9999)));
            };
        }
        return edited.framed(edited.title(), edited.preamble() + "\n又一行", edited.closing());
    }

    private static List<String> lines(List<LineChange> lines, Piece.Kind without) {
        return lines.stream()
                .filter(l -> l.mark() != without)
                .flatMap(
                        l -> (without == Piece.Kind.ADDED ? Piece.before(l.pieces()) : Piece.after(l.pieces())).lines())
                .toList();
    }

    private static List<Integer> numbers(TextChange change, ChangeKind kind) {
        return change.articles().stream()
                .filter(a -> a.kind() == kind)
                .map(ArticleChange::before)
                .sorted()
                .toList();
    }

    private static String marked(String before, String after) {
        var marked = new StringBuilder();
        var pieces = WordChange.of(before, after);
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean isAnswered = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Piece.Kind.ADDED;
            switch (piece.kind()) {
                case SAME -> marked.append(piece.words());
                case REMOVED -> marked.append("[").append(piece.words()).append(isAnswered ? "" : "→]");
                case ADDED ->
                    marked.append(
                                    marked.indexOf("[") >= 0 && marked.lastIndexOf("[") > marked.lastIndexOf("]")
                                            ? "→"
                                            : "[→")
                            .append(piece.words())
                            .append("]");
            }
        }
        return marked.toString();
    }

    private static List<String> words(Random chance, int size) {
        var words = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            words.add("村民会议".substring(chance.nextInt(4)).substring(0, 1));
        }
        return Collections.unmodifiableList(words);
    }

    private static List<String> side(List<Myers.Step> way, Piece.Kind without) {
        return way.stream()
                .filter(s -> s.kind() != without)
                .map(Myers.Step::token)
                .toList();
    }

    private static long common(List<String> a, List<String> b) {
        var table = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                table[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[a.size()][b.size()];
    }

    @Test
    void aTextIsNumberedAsItWasWritten() {
        assertEquals("第一百零三条", Numbering.ARTICLES.label(103));
        assertEquals("第二十条", Numbering.ARTICLES.label(20));
        assertEquals("十二、", Numbering.LIST.label(12));
    }
}
