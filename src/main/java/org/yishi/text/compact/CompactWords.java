package org.yishi.text.compact;

import java.util.ArrayList;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Decision;
import org.yishi.model.compact.Hint;
import org.yishi.model.compact.SuggestionState;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.model.compact.change.ChangeKind;
import org.yishi.model.compact.change.HeadingChange;
import org.yishi.model.compact.change.TextChange;
import org.yishi.model.compact.read.Slip;
import org.yishi.model.people.VillageKind;
import org.yishi.text.Text;

/** A compact in words, the same on the screen and on paper. */
public final class CompactWords {
    private final Text text;

    public CompactWords(Text text) {
        this.text = text;
    }

    /** 村规民约. */
    public String kind(CompactKind kind) {
        return text.of("compact.kind", kind);
    }

    /** 改20条，增2条，删1条; that nothing changed where nothing did. */
    public String numbers(TextChange change) {
        var parts = new ArrayList<String>();
        for (var kind : ChangeKind.values()) {
            int count = change.count(kind);
            if (kind.isDecided() && count > 0) {
                parts.add(text.of("compact.count", kind).replace("{0}", Integer.toString(count)));
            }
        }
        if (!change.framed().isEmpty()) {
            parts.add(text.of("compact.count-frame"));
        }
        return parts.isEmpty() ? text.of("compact.no-change") : String.join(text.of("compact.and"), parts);
    }

    /** What became of an article, in a word. */
    public String change(ArticleChange change) {
        return change.moved() && change.kind() == ChangeKind.REWORDED
                ? text.of("compact.moved-too")
                : text.of("compact.change", change.kind());
    }

    /** 第七条, or 原第七条 → 第八条 where its number changed; a new or removed one is named so. */
    public String place(TextChange change, ArticleChange article) {
        var before = article.before() == 0 ? "" : change.before().numbering().label(article.before());
        var after = article.after() == 0 ? "" : change.after().numbering().label(article.after());
        if (before.isEmpty()) {
            return after;
        }
        if (after.isEmpty()) {
            return text.of("compact.was", before);
        }
        return before.equals(after) ? after : text.of("compact.was-now", before, after);
    }

    /** What a line beside the articles is. */
    public String part(HeadingChange.Part part) {
        return text.of("compact.part", part);
    }

    /** What a decision or a suggestion is about: an article by its number, the frame, or the whole. */
    public String about(CompactText words, CompactText before, String part) {
        if (part.isEmpty()) {
            return text.of("compact.whole");
        }
        if (part.equals(Decision.FRAME)) {
            return text.of("compact.frame");
        }
        var label = words.label(part);
        return label.isEmpty() ? text.of("compact.was", before.label(part)) : label;
    }

    /** What a review would ask about, with the law. */
    public String hint(Hint hint, CompactText words, VillageKind place) {
        var law = text.of("compact.rights", place);
        return text.of("compact.hint", hint.kind())
                .replace("{0}", words.label(hint.article()))
                .replace("{1}", hint.words())
                .replace("{2}", hint.other())
                .replace("{3}", law);
    }

    /** What is wrong with a text that was read, where, and what to do. */
    public String slip(Slip slip) {
        return text.of("compact.slip", slip.kind())
                .replace("{0}", Integer.toString(slip.line()))
                .replace("{1}", slip.found())
                .replace("{2}", slip.wanted());
    }

    /** 采纳. */
    public String answer(SuggestionState state) {
        return text.of("compact.answer", state);
    }

    /** 第3稿, with what became of it. */
    public String version(Version version) {
        return text.of("compact.version", version.number());
    }
}
