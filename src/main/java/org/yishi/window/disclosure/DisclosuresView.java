package org.yishi.window.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.disclosure.Board;
import org.yishi.live.Following;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.DisclosureId;
import org.yishi.window.disclosure.holiday.HolidaysPanel;
import org.yishi.window.disclosure.list.Entry;
import org.yishi.window.disclosure.list.NoticeList;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** What should be on the wall, what is, and what was: drafted, put up, objected to, answered, taken down. */
public final class DisclosuresView implements View {
    private final Kit kit;
    private final NoticeDesks desks;
    private final Latest reading;
    private final Latest showing;
    private final NoticeList list;
    private final BorderPane side = new BorderPane();
    private final Label sum = Forms.muted("");
    private final VBox root;
    private final Following following;
    private Optional<Pane> pane = Optional.empty();
    private Optional<Object> shown = Optional.empty();
    private boolean refreshing;
    /** Whether the next pane shown is one to be typed into at once. */
    private boolean entering;

    /** The wall of the village behind the desks; {@code chosen} is the notice to be shown first. */
    public DisclosuresView(Kit kit, NoticeDesks desks, Optional<DisclosureId> chosen) {
        this.kit = kit;
        this.desks = desks;
        reading = new Latest(kit.background());
        showing = new Latest(kit.background());
        list = new NoticeList(kit.text(), desks.holidays().today());
        list.node()
                .setPlaceholder(Forms.empty(
                        Feather.CLIPBOARD,
                        kit.say("disclosure.empty"),
                        kit.say("disclosure.empty-hint"),
                        Forms.button(DisclosureIds.NEW + "-first", kit.say("disclosure.new"), this::add)));
        side.getStyleClass().add(Looks.CARD);
        HBox.setHgrow(side, Priority.ALWAYS);
        var split = new HBox(16, list.node(), side);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(top(), split, Forms.muted(kit.say("disclosure.keys")));
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.node().getSelectionModel().selectedIndexProperty().subscribe(_ -> showChosen());
        following = kit.follow(desks.changes(), () -> read(_ -> false));
        read(entry -> chosen.isPresent() && entry.id().equals(chosen));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        list.node().requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        showing.close();
    }

    private Node top() {
        return Forms.row(
                Forms.title(kit.say("disclosure.title")),
                sum,
                Forms.gap(),
                Forms.button(DisclosureIds.HOLIDAYS, Feather.CALENDAR, kit.say("disclosure.holidays"), this::holidays),
                Forms.button(DisclosureIds.NEW, Feather.PLUS, kit.say("disclosure.new"), this::add));
    }

    /** Reads the wall anew; then the row that is asked for is chosen, else the one that was, else the first. */
    private void read(Predicate<Entry> then) {
        reading.run(desks.postings()::board, board -> {
            refreshing = true;
            list.show(Entry.of(board));
            if (!list.choose(then) && list.chosen().isEmpty()) {
                list.chooseFirst();
            }
            refreshing = false;
            tell(board);
            showChosen();
        });
    }

    private void tell(Board board) {
        sum.setText(kit.say(
                "disclosure.sum",
                board.late().size() + board.missed().size(),
                board.up().size(),
                board.over().size(),
                board.toAnswer().size()));
    }

    private void showChosen() {
        var chosen = list.chosen();
        Optional<Object> now = chosen.map(e -> e.line().<Object>map(l -> l).orElse(owed()));
        // A change made elsewhere must not take away what is being typed about this one.
        if (refreshing || now.equals(shown)) {
            return;
        }
        shown = now;
        chosen.ifPresentOrElse(this::show, () -> put(Optional.empty()));
    }

    private void show(Entry entry) {
        entry.owed().ifPresent(this::show);
        entry.line().ifPresent(line -> showing.run(() -> desks.disclosures().find(line.id()), this::show));
    }

    private void show(Owed owed) {
        showing.run(
                () -> desks.drafts().source(owed.kind()),
                source -> put(Optional.of(
                        new OwedPane(kit.text(), owed(), source, new OwedPane.Deeds(() -> draft(owed), this::waive)))));
    }

    private void show(Optional<Disclosure> found) {
        put(found.map(notice -> {
            var voiding = new VoidForm(kit.text(), why -> declareVoid(notice, why)).root();
            Runnable changed = () -> again(notice.id());
            boolean planned = notice.putUp().isEmpty() && notice.voidReason().isEmpty();
            return planned
                    ? new PlannedPane(kit, desks, notice, voiding, changed)
                    : new HangingPane(kit, desks, notice, voiding, changed);
        }));
    }

    private void put(Optional<Pane> next) {
        pane = next;
        var node = next.map(Pane::root)
                .orElseGet(() ->
                        Forms.empty(Feather.CLIPBOARD, kit.say("disclosure.none"), kit.say("disclosure.none-hint")));
        side.setCenter(node);
        if (entering) {
            entering = false;
            // What stands in a scroll pane is in the window only once that has its skin.
            side.applyCss();
            next.ifPresent(Pane::focus);
        }
    }

    /** Reads the wall anew and shows one of it, with the cursor in the list. */
    private void again(DisclosureId id) {
        shown = Optional.empty();
        list.node().requestFocus();
        read(entry -> entry.id().equals(Optional.of(id)));
    }

    /** All rows chosen of what is owed. */
    private List<Owed> owed() {
        return list.allChosen().stream().flatMap(e -> e.owed().stream()).toList();
    }

    private void draft(Owed owed) {
        plan(() -> desks.drafts().of(owed));
    }

    private void add() {
        plan(() -> {
            var blank = desks.drafts().blank(DisclosureKind.OTHER);
            return desks.drafts().titled(blank, kit.say("disclosure.new-title"), kit.say("disclosure.new-body"));
        });
    }

    private void plan(Callable<Disclosure> draft) {
        kit.act(() -> desks.disclosures().plan(draft.call()), id -> {
            entering = true;
            again(id);
        });
    }

    private void waive(String why) {
        var all = owed();
        kit.act(() -> waive(all, why), id -> {
            kit.notices().say(kit.say("disclosure.said.waived", all.size()));
            again(id);
        });
    }

    private Outcome<DisclosureId> waive(List<Owed> all, String why) {
        return all.stream()
                .map(o -> desks.disclosures().waive(desks.drafts().of(o), why))
                .reduce((before, next) -> before.then(_ -> next))
                .orElseGet(() -> Outcome.refused("followup.wrong.gone"));
    }

    private void declareVoid(Disclosure notice, String why) {
        kit.act(() -> desks.disclosures().declareVoid(notice.id(), why), id -> {
            kit.notices().say(kit.say("disclosure.said.void", notice.number()));
            again(id);
        });
    }

    private void holidays() {
        var panel = new HolidaysPanel(kit, desks.holidays(), kit.notices()::closePanel);
        kit.notices().panel(panel.root());
        panel.focus();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            if (list.node().equals(event.getTarget())) {
                pane.ifPresent(Pane::focus);
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown() && does(event)) {
            event.consume();
        }
    }

    private boolean does(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> pane.ifPresent(Pane::next);
            case S -> pane.ifPresent(Pane::save);
            case N -> add();
            case P -> press(event.isShiftDown() ? DisclosureIds.WALL_A3 : DisclosureIds.WALL_A4);
            case E -> press(DisclosureIds.ARCHIVE);
            case K -> holidays();
            case F -> list.node().requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void press(String id) {
        Stream.of(side.lookup("#" + id))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::fire);
    }
}
