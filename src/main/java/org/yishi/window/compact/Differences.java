package org.yishi.window.compact;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.model.compact.change.HeadingChange;
import org.yishi.model.compact.change.LineChange;
import org.yishi.model.compact.change.Piece;
import org.yishi.model.compact.change.TextChange;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.Marks;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Two versions of a text: the old beside the new, article by article, or both in one text. */
final class Differences {
    private final Kit kit;
    private final CompactWords words;
    private final Marks marks;

    Differences(Kit kit) {
        this.kit = kit;
        words = new CompactWords(kit.text());
        marks = new Marks(kit);
    }

    /** The old at the left, the new at the right. */
    Node sideBySide(TextChange change, boolean onlyChanged) {
        var grid = new GridPane(20, 0);
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, Forms.heading(kit.say("compact.before")), Forms.heading(kit.say("compact.after")));
        change.headings().stream()
                .filter(h -> h.isChange() && h.part() != HeadingChange.Part.CLOSING)
                .forEach(h -> heading(grid, h));
        change.articles().stream()
                .filter(a -> !onlyChanged || a.kind().isDecided())
                .forEach(a -> article(grid, change, a));
        change.headings().stream()
                .filter(h -> h.isChange() && h.part() == HeadingChange.Part.CLOSING)
                .forEach(h -> heading(grid, h));
        return grid;
    }

    private void heading(GridPane grid, HeadingChange heading) {
        var label = words.part(heading.part());
        grid.addRow(
                grid.getRowCount(),
                cell(label, Looks.NEUTRAL, marks.before(heading.pieces())),
                cell(label, Looks.NEUTRAL, marks.after(heading.pieces())));
    }

    private void article(GridPane grid, TextChange change, ArticleChange article) {
        boolean isNew = article.before() == 0;
        boolean isGone = article.after() == 0;
        var before = isNew ? "" : change.before().numbering().label(article.before());
        var after = isGone ? "" : change.after().numbering().label(article.after());
        var became = words.change(article);
        grid.addRow(
                grid.getRowCount(),
                isNew ? cell("", "", new Region()) : labelled(before, "", marks.before(article.pieces())),
                isGone
                        ? labelled(became, Looks.DANGER, new Region())
                        : labelled(after, article.kind().isDecided() ? became : "", marks.after(article.pieces())));
    }

    private Node labelled(String label, String badge, Node text) {
        var name = Forms.wrapped(label);
        name.getStyleClass().add(Looks.FIELD_NAME);
        var head = badge.isEmpty() || badge.equals(Looks.DANGER)
                ? Forms.row(name)
                : Forms.row(name, Forms.badge(badge, Looks.ACCENT));
        return framed(head, text);
    }

    private static Node cell(String label, String look, Node text) {
        return label.isEmpty() ? framed(new Region(), text) : framed(Forms.badge(label, look), text);
    }

    private static Node framed(Node head, Node text) {
        var box = new VBox(4, head, text);
        box.getStyleClass().add("compact-side");
        return box;
    }

    /** Both in one text, from top to bottom. */
    Node inOne(List<LineChange> lines, boolean onlyChanged) {
        var all = new ArrayList<Node>();
        for (var line : lines) {
            boolean isSame = line.pieces().stream().allMatch(p -> p.kind() == Piece.Kind.SAME);
            boolean isHeading = line.role() != LineChange.Role.ARTICLE;
            if (!onlyChanged || !isSame) {
                var flow = marks.both(line.pieces());
                flow.getStyleClass().add(isHeading ? "compact-heading-line" : "compact-article-line");
                all.add(flow);
            }
        }
        var box = new VBox(8);
        box.getChildren().addAll(all);
        return box;
    }
}
