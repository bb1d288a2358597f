package org.yishi.rule.compact.read;

import java.util.ArrayList;
import java.util.List;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Numbering;
import org.yishi.model.compact.read.Reading;
import org.yishi.model.compact.read.Slip;
import org.yishi.model.compact.read.SlipKind;
import org.yishi.rule.compact.read.Lines.Line;

/**
 * Reads a text as villages write it: title, preamble, 第一章 …, 第一条 …, paragraphs without a number below the article
 * they belong to, and what stands at the end. Numbers are read in any writing; short texts may number by 一、 or 1、 alone.
 *
 * <pre>{@code
 * var reading = TextReader.read(pasted);
 * reading.slips();   // line 12: 第七条 where 第六条 should stand
 * }</pre>
 *
 * <p>Articles get names of their own; {@link Identity} gives them those they have in the versions before.
 */
public final class TextReader {
    private final Form form;
    private final Numbers numbers;
    private final List<Slip> slips = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<String> preamble = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String title = "";
    private String heading = "";
    private String label = "";
    private int labelLine;
    private boolean isInArticle;

    private TextReader(Form form) {
        this.form = form;
        numbers = new Numbers(slips);
    }

    public static Reading read(String text) {
        var lines = Lines.of(text);
        var form = Form.of(lines);
        var reader = new TextReader(form);
        lines.forEach(reader::take);
        return reader.end(lines.isEmpty() ? 0 : lines.getFirst().number());
    }

    private void take(Line line) {
        var mark = form.mark(line, numbers.last());
        switch (mark) {
            case Mark.Head(int number, String name, boolean isSection) -> chapter(line, number, name, isSection);
            case Mark.Item(int number, String found, String rest) -> article(line, number, found, rest);
            case Mark.Plain(String plain) -> plain(plain);
        }
    }

    private void chapter(Line line, int number, String name, boolean isSection) {
        endChapter();
        heading = name;
        if (isSection) {
            slips.add(new Slip(line.number(), SlipKind.SECTION, line.start(), ""));
        } else {
            numbers.chapter(line, number, Numbering.chapter(number));
        }
    }

    private void article(Line line, int number, String found, String rest) {
        endArticle();
        isInArticle = true;
        label = found;
        labelLine = line.number();
        words.append(rest);
        numbers.article(line, number, found, form.numbering());
    }

    private void plain(String line) {
        if (isInArticle) {
            words.append(words.isEmpty() || (Lines.goesOn(words) && !Lines.beginsAnew(line)) ? "" : "\n")
                    .append(line);
        } else if (title.isEmpty() && preamble.isEmpty() && Lines.isTitle(line)) {
            title = line;
        } else if (form.numbering().isPresent()) {
            preamble.add(line);
        } else {
            articles.add(new Article("n" + (articles.size() + 1), line));
        }
    }

    private void endArticle() {
        if (isInArticle) {
            if (words.toString().isBlank()) {
                slips.add(new Slip(labelLine, SlipKind.EMPTY, label, ""));
            }
            articles.add(new Article("n" + labelLine, words.toString().strip()));
        }
        words.setLength(0);
        isInArticle = false;
    }

    private void endChapter() {
        endArticle();
        if (!articles.isEmpty() || !heading.isEmpty()) {
            chapters.add(new Chapter("k" + (chapters.size() + 1), heading, articles));
        }
        articles.clear();
        heading = "";
    }

    private Reading end(int firstLine) {
        var closing = "";
        if (isInArticle) {
            var parted = Closing.part(words.toString());
            words.setLength(0);
            words.append(parted.words());
            closing = parted.closing();
        }
        endChapter();
        if (form.numbering().isEmpty()) {
            slips.add(new Slip(firstLine, SlipKind.NO_NUMBERS, "", ""));
        }
        var text = new CompactText(
                title,
                String.join("\n", preamble),
                chapters,
                closing,
                form.numbering().orElse(Numbering.ARTICLES));
        return new Reading(text, slips);
    }
}
