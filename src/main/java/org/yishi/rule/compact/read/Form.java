package org.yishi.rule.compact.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yishi.model.compact.Numbering;
import org.yishi.model.compact.Numeral;
import org.yishi.rule.compact.read.Lines.Line;

/** How a text is numbered throughout: by 第一条, by 一、 or by 1、; and whether 一、 heads its chapters. */
final class Form {
    private static final String NUMERAL = "([零〇○一二两三四五六七八九十百千廿卅0-9０-９]{1,6})";
    private static final Pattern CHAPTER = Pattern.compile("^第\\s*" + NUMERAL + "\\s*([章编])[\\s:：、.．]*(.*)$");
    private static final Pattern SECTION = Pattern.compile("^第\\s*" + NUMERAL + "\\s*节[\\s:：、.．]*(.*)$");
    private static final Pattern ARTICLE =
            Pattern.compile("^(第\\s*" + NUMERAL + "\\s*条(之" + NUMERAL + ")?)([\\s:：、.．]*)(.*)$");
    private static final Pattern LISTED = Pattern.compile("^([零〇○一二两三四五六七八九十百廿卅]{1,4})\\s*[、.．,，]\\s*(.*)$");
    private static final Pattern POINT = Pattern.compile("^([0-9０-９]{1,3})\\s*[、.．](?![0-9])\\s*(.*)$");
    /** A heading is no longer than this and does not end as a sentence does. */
    private static final int HEADING = 20;

    private final Optional<Numbering> numbering;
    private final boolean hasListedChapters;

    private Form(Optional<Numbering> numbering, boolean hasListedChapters) {
        this.numbering = numbering;
        this.hasListedChapters = hasListedChapters;
    }

    static Form of(List<Line> lines) {
        var articles = lines.stream()
                .map(l -> ARTICLE.matcher(l.words()))
                .filter(Matcher::matches)
                .toList();
        boolean hasChapters =
                lines.stream().anyMatch(l -> CHAPTER.matcher(l.words()).matches());
        var listed = lines.stream()
                .map(l -> LISTED.matcher(l.words()))
                .filter(Matcher::matches)
                .toList();
        boolean headings = listed.size() > 1 && listed.stream().allMatch(m -> isHeading(m.group(2)));
        if (!articles.isEmpty()) {
            boolean figures =
                    articles.stream().allMatch(m -> Character.isDigit(m.group(2).charAt(0)));
            return new Form(Optional.of(figures ? Numbering.FIGURES : Numbering.ARTICLES), headings && !hasChapters);
        }
        boolean points =
                lines.stream().filter(l -> POINT.matcher(l.words()).matches()).count() > 1;
        if (points && (headings || listed.isEmpty())) {
            return new Form(Optional.of(Numbering.POINTS), headings);
        }
        return new Form(listed.isEmpty() ? Optional.empty() : Optional.of(Numbering.LIST), false);
    }

    /** Empty where nothing is numbered. */
    Optional<Numbering> numbering() {
        return numbering;
    }

    /** What a line is; {@code last} is the number of the article above it. */
    Mark mark(Line line, int last) {
        var words = line.words();
        var chapter = CHAPTER.matcher(words);
        if (chapter.matches() && isHeading(chapter.group(3))) {
            return new Mark.Head(number(chapter.group(1)), chapter.group(3).strip(), false);
        }
        var section = SECTION.matcher(words);
        if (section.matches() && isHeading(section.group(2))) {
            return new Mark.Head(number(section.group(1)), section.group(2).strip(), true);
        }
        var listed = LISTED.matcher(words);
        if (hasListedChapters && listed.matches() && isHeading(listed.group(2))) {
            return new Mark.Head(number(listed.group(1)), listed.group(2).strip(), false);
        }
        return numbering.map(how -> item(how, words, last)).orElseGet(() -> new Mark.Plain(words));
    }

    private static Mark item(Numbering how, String words, int last) {
        return switch (how) {
            case ARTICLES, FIGURES -> article(words, last);
            case LIST -> simple(LISTED.matcher(words), words);
            case POINTS -> simple(POINT.matcher(words), words);
        };
    }

    /** 第三条规定的… within a text is no new article: that one is followed by a gap, or by the number that comes next. */
    private static Mark article(String words, int last) {
        var found = ARTICLE.matcher(words);
        if (!found.matches()) {
            return new Mark.Plain(words);
        }
        int number = number(found.group(2));
        boolean isNamed = found.group(5).isEmpty() && !found.group(6).isEmpty() && number != last + 1;
        if (isNamed) {
            return new Mark.Plain(words);
        }
        boolean isBetween = found.group(3) != null;
        return new Mark.Item(
                isBetween ? 0 : number, found.group(1), found.group(6).strip());
    }

    private static Mark simple(Matcher found, String words) {
        return found.matches()
                ? new Mark.Item(
                        number(found.group(1)), found.group(1), found.group(2).strip())
                : new Mark.Plain(words);
    }

    private static boolean isHeading(String words) {
        return words.length() <= HEADING && words.chars().noneMatch(c -> "。；;！!".indexOf(c) >= 0);
    }

    private static int number(String numeral) {
        return Numeral.read(numeral).orElse(0);
    }
}
