package org.yishi.window.forum.opinions;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.forum.opinion.Page;
import org.yishi.live.Following;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.text.lot.TeamWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.forum.gathered.Outputs;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.work.Latest;

/**
 * The opinions of a meeting: taken down in one line at the top, below it all of them as said, like with like, or by
 * heading; what became of the chosen one at the right.
 */
public final class OpinionsView implements View {
    private final Kit kit;
    private final Desks desks;
    private final Latest reading;
    private final EntryBar entry;
    private final Narrowing narrowing;
    private final OpinionTable table;
    private final MarkBar marks;
    private final OpinionPane pane;
    private final VBox root;
    private final Following following;
    private Gathered all = Outputs.NOTHING;

    public OpinionsView(Kit kit, Desks desks, OnWall wall) {
        this.kit = kit;
        this.desks = desks;
        reading = new Latest(kit.background());
        entry = new EntryBar(kit, desks.opinions(), desks.meeting());
        narrowing = new Narrowing(kit, this::list);
        table = new OpinionTable(kit, this::marksChanged);
        marks = new MarkBar(kit, desks, table);
        pane = new OpinionPane(kit, desks);
        var outputs = new Outputs(kit, desks, wall, () -> all);
        var bring = Forms.button(OpinionIds.IMPORT, Feather.DOWNLOAD, kit.say("opinion.import"), this::bringIn);
        var tools = new FlowPane(8, 6);
        tools.setRowValignment(VPos.CENTER);
        tools.getChildren().addAll(narrowing.nodes());
        tools.getChildren().addAll(bring, outputs.root());
        root = new VBox(10, entry.root(), tools, split(), table.measure());
        table.choice().subscribe(row -> pane.show(Optional.ofNullable(row).map(OpinionRow::opinion)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::tableKey);
        takeDrops();
        following = kit.follow(desks.work().changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        entry.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node split() {
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        table.node()
                .setPlaceholder(Forms.empty(
                        Feather.MESSAGE_SQUARE,
                        kit.say("opinion.empty"),
                        kit.say("opinion.empty-hint"),
                        Forms.button(OpinionIds.IMPORT_FIRST, kit.say("opinion.import"), this::bringIn)));
        var left = new VBox(8, table.node(), marks.root());
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        // The bar of marks comes and goes: the table gives way, not the bar.
        table.node().setMinHeight(0);
        marks.root().setMinHeight(Region.USE_PREF_SIZE);
        var split = new HBox(12, left, pane.root());
        VBox.setVgrow(split, Priority.ALWAYS);
        split.setMinHeight(0);
        return split;
    }

    private void read() {
        reading.run(() -> desks.opinions().page(desks.meeting()), this::show);
    }

    private void show(Page page) {
        boolean isMore = page.all().heads().size() > all.heads().size();
        all = page.all();
        entry.show(page);
        marks.offer(all);
        pane.offer(page);
        list();
        if (isMore && table.chosen().isEmpty()) {
            table.toEnd();
        }
    }

    private void list() {
        table.show(narrowing.rows(all));
        pane.show(table.chosen().map(OpinionRow::opinion));
    }

    private void marksChanged() {
        // While the page is being built the bar is not there yet.
        Optional.ofNullable(marks).ifPresent(MarkBar::show);
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case N -> entry.focus();
            case F -> narrowing.toFind();
            case I -> bringIn();
            case J -> marks.join();
            case P -> marks.propose();
            case H -> marks.toHeading();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            pane.focus();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            marks.takeBack();
            event.consume();
        }
    }

    private void bringIn() {
        ImportPanel.open(kit, desks, entry.usual(), where());
    }

    private String where() {
        var name = all.group(entry.usual().team()).map(new TeamWords(kit.text())::name);
        return kit.say("opinion.import-for", name.orElseGet(() -> kit.say("opinion.hall")));
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event -> event.getDragboard().getFiles().stream()
                .findFirst()
                .ifPresent(file -> ImportPanel.open(kit, desks, entry.usual(), where(), file.toPath())));
    }
}
