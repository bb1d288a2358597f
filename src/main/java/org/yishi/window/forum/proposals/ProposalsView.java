package org.yishi.window.forum.proposals;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.forum.proposal.Dotting;
import org.yishi.live.Following;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.meeting.Meeting;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.LinePanel;
import org.yishi.window.forum.gathered.Outputs;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.work.Latest;

/** The proposals of a meeting by their dots; the chosen one at the right; with one key, the counting of dots. */
public final class ProposalsView implements View {
    private final Kit kit;
    private final Desks desks;
    private final Latest reading;
    private final ProposalTable table;
    private final ProposalPane pane;
    private final DotsPane dots;
    private final ToggleButton counting;
    private final Label count = Forms.muted("");
    private final StackPane left;
    private final VBox root;
    private final Following following;
    private Gathered all = Outputs.NOTHING;

    private record Told(Gathered all, List<Meeting> targets) {}

    public ProposalsView(Kit kit, Desks desks, OnWall wall) {
        this.kit = kit;
        this.desks = desks;
        reading = new Latest(kit.background());
        table = new ProposalTable(kit);
        pane = new ProposalPane(kit, desks);
        dots = new DotsPane(kit, desks);
        counting = new ToggleButton(kit.say("opinion.count-dots"));
        counting.setId(ProposalIds.DOTS);
        counting.setOnAction(_ -> turn());
        count.setId(ProposalIds.COUNT);
        count.setMinWidth(0);
        left = new StackPane(table.node());
        var outputs = new Outputs(kit, desks, wall, () -> all);
        var tools = Forms.row(
                Forms.button(ProposalIds.NEW, Feather.PLUS, kit.say("opinion.new-proposal"), this::make),
                counting,
                count,
                Forms.gap(),
                outputs.root());
        root = new VBox(10, tools, split(), table.measure());
        table.choice().subscribe(row -> pane.show(Optional.ofNullable(row).map(ProposalRow::proposal)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                pane.focus();
                event.consume();
            }
        });
        following = kit.follow(desks.work().changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        table.node().requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        pane.close();
    }

    private Node split() {
        table.node()
                .setPlaceholder(Forms.empty(
                        Feather.LAYERS,
                        kit.say("opinion.no-proposals"),
                        kit.say("opinion.no-proposals-hint"),
                        Forms.primary(ProposalIds.NEW_FIRST, kit.say("opinion.new-proposal"), this::make)));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        var split = new HBox(12, left, pane.root());
        VBox.setVgrow(split, Priority.ALWAYS);
        split.setMinHeight(0);
        return split;
    }

    private void turn() {
        left.getChildren().setAll(counting.isSelected() ? dots.root() : table.node());
        // What is scrolled takes the focus only once it has its skin.
        left.applyCss();
        if (counting.isSelected()) {
            dots.focus();
        } else {
            table.node().requestFocus();
        }
    }

    private void read() {
        reading.run(
                () -> new Told(
                        desks.opinions().gathered(desks.meeting()),
                        desks.proposals().targets(desks.meeting())),
                this::show);
    }

    private void show(Told told) {
        all = told.all();
        pane.offer(all, told.targets());
        table.show(ProposalRow.of(kit.text(), all));
        dots.show(all);
        pane.show(table.chosen().map(ProposalRow::proposal));
        var standing = Dotting.places(all);
        counting.setDisable(standing.isEmpty());
        int given = standing.stream().mapToInt(ranked -> ranked.dots()).sum();
        count.setText(kit.say("opinion.wall-dots-count", standing.size(), given));
    }

    private void make() {
        LinePanel.ask(
                kit,
                kit.say("opinion.new-proposal"),
                kit.say("opinion.new-proposal-told"),
                "",
                kit.say("opinion.propose-do"),
                title -> kit.act(() -> desks.proposals().make(desks.meeting(), title, "", List.of()), id -> {
                    table.choose(id);
                    pane.focus();
                }));
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case N -> make();
            case D -> counting.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
