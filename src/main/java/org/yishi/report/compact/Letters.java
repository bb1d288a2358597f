package org.yishi.report.compact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.yishi.model.compact.Suggestion;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.model.compact.change.TextChange;
import org.yishi.office.write.docx.Paper;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.compact.CompactWords;

/** What is written to people and to the township on the way: the call for suggestions, the request, the filing. */
public final class Letters {
    private final Press press;
    private final Text text;
    private final Days days;
    private final CompactWords words;

    public Letters(Press press) {
        this.press = press;
        text = press.text();
        days = new Days(text);
        words = new CompactWords(text);
    }

    /**
     * 意见征集公告.
     *
     * @param until the last day on which suggestions are taken
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void call(Path target, TextChange change, LocalDate until) {
        var name = change.after().title();
        var title = text.of("compact.paper.call", name);
        var paper = Paper.on(press.layout()).title(lines(title));
        paper.blank();
        paper.flush(text.of("compact.paper.to-all", press.village().kind()));
        paper.body(text.of("compact.paper.call-why", law(), name));
        paper.heading(1, text.of("compact.paper.call-when"));
        paper.body(text.of("compact.paper.call-when-words", press.today(), days.date(until)));
        paper.heading(1, text.of("compact.paper.call-how"));
        paper.body(text.of("compact.paper.call-how-words", press.committee()));
        paper.body(text.of("compact.paper.call-contact"));
        paper.heading(1, text.of("compact.paper.call-what"));
        what(paper, change);
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title.replace("\n", "")));
    }

    /**
     * 提请审核函.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void request(Path target, TextChange change, List<Suggestion> suggestions) {
        var name = change.after().title();
        var title = text.of("compact.paper.request", name);
        var paper = Paper.on(press.layout()).title(lines(title));
        paper.blank();
        paper.flush(township());
        paper.body(text.of(
                "compact.paper.request-words",
                law(),
                name,
                change.after().articles().size(),
                words.numbers(change),
                new AnswersPaper(press).counts(suggestions)));
        paper.body(text.of("compact.paper.request-please"));
        paper.labelled(text.of("compact.paper.annex"), text.of("compact.paper.request-annex"));
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title.replace("\n", "")));
    }

    /**
     * 备案报告 with its receipt.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void filing(Path target, Version version) {
        var name = version.text().title();
        var title = text.of("compact.paper.filing", name);
        var paper = Paper.on(press.layout()).title(lines(title));
        paper.blank();
        paper.flush(township());
        paper.body(text.of(
                "compact.paper.filing-words",
                name,
                days.date(version.adoptedOn().orElse(version.madeOn())),
                days.date(version.inForce().orElse(version.madeOn())),
                law()));
        paper.body(text.of("compact.paper.filing-vote"));
        paper.body(version.adoption());
        paper.labelled(text.of("compact.paper.annex"), text.of("compact.paper.filing-annex"));
        paper.closing(press.committee(), press.today());
        paper.blank();
        paper.subtitle(text.of("compact.paper.receipt"));
        paper.body(text.of("compact.paper.receipt-words", press.committee(), name));
        paper.signatures(List.of(text.of("compact.paper.receipt-seal"), text.of("compact.paper.receipt-day")));
        paper.write(target, press.about(title.replace("\n", "")));
    }

    private void what(Paper paper, TextChange change) {
        paper.body(text.of("compact.paper.call-numbers", words.numbers(change)));
        for (ArticleChange article : change.decided()) {
            paper.body(text.of(
                    "compact.paper.call-line", words.place(change, article), words.change(article), shown(article)));
        }
    }

    /** The new words; of what is removed, the old ones. */
    private static String shown(ArticleChange article) {
        return (article.after() == 0 ? article.wordsBefore() : article.wordsAfter()).replace("\n", "");
    }

    private String law() {
        return text.of("compact.law", press.village().kind());
    }

    private String township() {
        var name = press.village().township();
        if (name.isEmpty()) {
            return text.of("compact.paper.to-township");
        }
        return name.endsWith(text.of("compact.paper.subdistrict"))
                ? text.of("compact.paper.to-subdistrict", name)
                : text.of("compact.paper.to", name);
    }

    /** A title is parted by its meaning. */
    private static String[] lines(String title) {
        return title.split("\n", -1);
    }
}
