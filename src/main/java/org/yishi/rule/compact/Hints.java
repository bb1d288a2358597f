package org.yishi.rule.compact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Hint;
import org.yishi.model.compact.HintKind;
import org.yishi.model.compact.Numeral;

/** Words in a draft that a review would ask about, so that they are seen before it goes out. */
public final class Hints {
    private static final Map<HintKind, Pattern> WORDS = words();
    /** A sentence that forbids treating women otherwise is no such treatment. */
    private static final Pattern PROTECTS = Pattern.compile("不得(以|因|歧视|侵害)|禁止歧视|平等|一视同仁|依法保护|同等");

    private static final Pattern REFERENCE = Pattern.compile("(?<![》法例定办])第([零〇一二两三四五六七八九十百0-9]{1,5})条");
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！\\n]+");

    private Hints() {}

    private static Map<HintKind, Pattern> words() {
        var words = new EnumMap<HintKind, Pattern>(HintKind.class);
        words.put(HintKind.FINE, Pattern.compile("罚款|罚金|罚没|处罚金|罚[0-9一二三四五六七八九十百千万两]{1,6}元|没收"));
        words.put(
                HintKind.WELFARE,
                Pattern.compile(
                        "(停发|停止|取消|扣发|扣除|扣减|暂停|剥夺|不予|不得享受|不再享受|不享受)[^。；，,]{0,12}" + "(福利|分红|低保|补助|补贴|养老金|待遇|救济|股金)"));
        words.put(HintKind.SUPPLY, Pattern.compile("(停止供|停|断|切断)(水|电|气)(?!线)"));
        words.put(HintKind.FORCE, Pattern.compile("搜查|扣押|拘留|关押|强行|强制(?!性)|示众|游街"));
        words.put(HintKind.WOMEN, Pattern.compile("外嫁女|出嫁女?|嫁出|嫁到外|未婚女|离婚|离异|丧偶|改嫁|户无男|入赘|招婿|上门女婿|招郎"));
        return words;
    }

    /** All that stands out in a text; references are looked at against the version before it. */
    public static List<Hint> of(CompactText before, CompactText text) {
        var hints = new ArrayList<Hint>();
        for (var article : text.articles()) {
            contents(hints, article);
            references(hints, before, text, article);
        }
        return hints;
    }

    private static void contents(List<Hint> hints, Article article) {
        var sentences = SENTENCE.matcher(article.words());
        while (sentences.find()) {
            var sentence = sentences.group();
            WORDS.forEach((kind, pattern) -> {
                var found = pattern.matcher(sentence);
                boolean isMeant =
                        kind != HintKind.WOMEN || !PROTECTS.matcher(sentence).find();
                if (isMeant && found.find()) {
                    hints.add(new Hint(article.id(), kind, found.group(), ""));
                }
            });
        }
    }

    /** 第十二条 in the words of an article that were not touched, though what it meant is now 第十三条. */
    private static void references(List<Hint> hints, CompactText before, CompactText text, Article article) {
        boolean isUntouched = before.find(article.id())
                .map(old -> old.words().equals(article.words()))
                .orElse(false);
        if (!isUntouched) {
            return;
        }
        var found = REFERENCE.matcher(article.words());
        while (found.find()) {
            int number = Numeral.read(found.group(1)).orElse(0);
            var old = before.articles();
            if (number >= 1 && number <= old.size()) {
                var meant = old.get(number - 1).id();
                if (text.numberOf(meant) != number) {
                    hints.add(new Hint(article.id(), HintKind.REFERENCE, found.group(), text.label(meant)));
                }
            }
        }
    }
}
