package org.yishi.window.forum.opinions;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.yishi.desk.forum.opinion.Opinions;
import org.yishi.desk.forum.opinion.Sorting;
import org.yishi.desk.forum.proposal.Proposals;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.LinePanel;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** What can be done with marked opinions: a heading, joined into one, a proposal, taken back. */
final class MarkBar {
    private final Kit kit;
    private final Opinions desk;
    private final Sorting sorting;
    private final Proposals proposals;
    private final MeetingId meeting;
    private final OpinionTable table;
    private final Label marked = new Label();
    private final ComboBox<String> heading = Choosers.open(List.of(), "");
    private final FlowPane root;

    MarkBar(Kit kit, Desks desks, OpinionTable table) {
        this.kit = kit;
        desk = desks.opinions();
        sorting = desks.sorting();
        proposals = desks.proposals();
        meeting = desks.meeting();
        this.table = table;
        marked.setId(OpinionIds.MARKED);
        heading.setId(OpinionIds.HEADING);
        heading.setPromptText(kit.say("opinion.heading-prompt"));
        heading.setPrefWidth(150);
        heading.getEditor().setOnAction(_ -> head());
        root = new FlowPane(
                8,
                6,
                marked,
                heading,
                Forms.button(OpinionIds.HEADING_SET, kit.say("opinion.heading-set"), this::head),
                Forms.button(OpinionIds.JOIN, kit.say("opinion.join"), this::join),
                Forms.button(OpinionIds.PROPOSE, kit.say("opinion.propose"), this::propose),
                Forms.button(OpinionIds.TAKE_BACK, kit.say("opinion.take-back"), this::takeBack),
                Forms.button(OpinionIds.CLEAR, kit.say("opinion.unmark"), table::unmark));
        root.setRowValignment(VPos.CENTER);
        root.getStyleClass().add(Looks.CARD);
        show();
    }

    FlowPane root() {
        return root;
    }

    /** Shows how many are marked; takes no room where none is. */
    void show() {
        int count = table.marked().size();
        marked.setText(kit.say("opinion.marked", count));
        root.setVisible(count > 0);
        root.setManaged(count > 0);
    }

    void offer(Gathered all) {
        var typed = Choosers.typed(heading);
        var headings = all.heads().stream()
                .map(o -> o.said().heading())
                .filter(h -> !h.isBlank())
                .distinct()
                .toList();
        if (!headings.equals(heading.getItems())) {
            heading.getItems().setAll(headings);
            heading.getEditor().setText(typed);
        }
    }

    /** The hand goes to the heading. */
    void toHeading() {
        if (root.isVisible()) {
            heading.requestFocus();
        }
    }

    /** Those marked, or the one chosen where none is. */
    private List<Opinion> some() {
        var rows = table.marked();
        return rows.isEmpty()
                ? table.chosen().map(OpinionRow::opinion).stream().toList()
                : rows.stream().map(OpinionRow::opinion).toList();
    }

    private void head() {
        var ids = ids(some());
        var words = Choosers.typed(heading);
        if (!ids.isEmpty()) {
            kit.act(() -> sorting.heading(ids, words), before -> {
                table.unmark();
                heading.getEditor().clear();
                table.node().requestFocus();
                undoable(
                        words.isEmpty()
                                ? kit.say("opinion.heading-taken", ids.size())
                                : kit.say("opinion.heading-given", ids.size(), words),
                        before);
            });
        }
    }

    /** The one that is chosen stands for all where it is marked itself, else the first of them. */
    void join() {
        var some = some();
        if (some.size() < 2) {
            kit.notices().warn(kit.say("opinion.wrong.only-one"));
            return;
        }
        var into =
                table.chosen().map(OpinionRow::opinion).filter(some::contains).orElse(some.getFirst());
        kit.act(() -> sorting.join(into.id(), ids(some)), before -> {
            table.unmark();
            table.choose(into.id());
            undoable(kit.say("opinion.joined", some.size(), into.said().words()), before);
        });
    }

    void propose() {
        var some = some();
        if (some.isEmpty()) {
            return;
        }
        var first = some.getFirst().said();
        LinePanel.ask(
                kit,
                kit.say("opinion.propose"),
                kit.say("opinion.propose-told", some.size()),
                first.heading().isBlank() ? first.words() : first.heading(),
                kit.say("opinion.propose-do"),
                title -> kit.act(() -> proposals.make(meeting, title, "", ids(some)), _ -> {
                    table.unmark();
                    kit.notices().say(kit.say("opinion.proposed", title));
                }));
    }

    void takeBack() {
        var some = some();
        if (some.isEmpty()) {
            return;
        }
        LinePanel.ask(
                kit,
                kit.say("opinion.take-back"),
                kit.say("opinion.take-back-why", some.size()),
                "",
                kit.say("opinion.take-back-do"),
                why -> kit.act(() -> desk.takeBack(ids(some), why), before -> {
                    table.unmark();
                    undoable(kit.say("opinion.taken-back-count", some.size()), before);
                }));
    }

    private void undoable(String sentence, List<Opinion> before) {
        kit.notices().undoable(sentence, () -> kit.act(() -> desk.restore(before), _ -> {}));
    }

    private static List<OpinionId> ids(List<Opinion> some) {
        return some.stream().map(Opinion::id).toList();
    }
}
