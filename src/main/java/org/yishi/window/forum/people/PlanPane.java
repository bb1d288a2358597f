package org.yishi.window.forum.people;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.lot.LotWall;
import org.yishi.desk.lot.Lots;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.Stratum;
import org.yishi.text.Days;
import org.yishi.text.lot.LotWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;
import org.yishi.window.kit.work.Latest;

/** Before the draw: what is laid down, what each stratum will have, and the seed. */
final class PlanPane {
    private final Kit kit;
    private final Lots lots;
    private final KeptLots kept;
    private final MeetingId meeting;
    private final OnWall wall;
    private final Latest reading;
    private final LotWords words;
    private final TermsForm form;
    private final SeedField seed;
    private final TableView<Stratum> table = new TableView<>();
    private final Label size = Forms.wrapped("");
    private final Button draw;
    private final Button onWall;
    private final HBox root;
    private int frame;

    PlanPane(Kit kit, Lots lots, KeptLots kept, PeopleView.Start start, OnWall wall) {
        this.kit = kit;
        this.lots = lots;
        this.kept = kept;
        this.wall = wall;
        meeting = start.meeting().id();
        reading = new Latest(kit.background());
        words = new LotWords(kit.text());
        form = new TermsForm(kit, start.meeting().day(), start.grids(), this::read);
        seed = new SeedField(kit, lots::seed, this::allow);
        draw = Forms.primary(PeopleIds.DRAW, kit.say("lot.draw"), this::draw);
        onWall = Forms.button(PeopleIds.WALL_PLAN, Feather.MONITOR, kit.say("lot.on-wall-plan"), this::show);
        var left = new VBox(18, form.root(), seed(), voided(start.voided()));
        left.getStyleClass().add("form");
        var scroll = Forms.scrolled(left);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var side = side();
        HBox.setHgrow(side, Priority.ALWAYS);
        root = new HBox(20, scroll, side);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                draw.fire();
                event.consume();
            }
        });
        read();
    }

    HBox root() {
        return root;
    }

    void focus() {
        form.focus();
    }

    void close() {
        reading.close();
    }

    private VBox seed() {
        return new VBox(
                8, Forms.heading(kit.say("lot.seed-heading")), seed.root(), Forms.muted(kit.say("lot.seed-hint")));
    }

    private VBox voided(List<Lot> lots) {
        var box = new VBox(6);
        if (!lots.isEmpty()) {
            box.getChildren().add(Forms.heading(kit.say("lot.voided")));
            var days = new Days(kit.text());
            lots.forEach(lot -> box.getChildren()
                    .add(Forms.muted(kit.say(
                            "lot.voided-line",
                            days.dateTime(lot.drawnAt()),
                            lot.seats(),
                            lot.seed(),
                            lot.voidReason().orElse("")))));
        }
        return box;
    }

    private VBox side() {
        table.setId(PeopleIds.STRATA);
        table.getStyleClass().add("dense");
        table.getColumns()
                .setAll(List.of(
                        column(kit.say("lot.column.stratum"), words::stratum),
                        column(kit.say("lot.column.people"), s -> Integer.toString(s.people())),
                        column(kit.say("lot.column.share"), s -> words.share(s, frame)),
                        column(
                                kit.say("lot.column.seats"),
                                s -> words.seats(s, form.terms().size(), frame))));
        table.setPlaceholder(Forms.muted(kit.say("lot.nobody-there")));
        VBox.setVgrow(table, Priority.ALWAYS);
        draw.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(draw, Priority.ALWAYS);
        var side = new VBox(
                10,
                Forms.heading(kit.say("lot.preview")),
                size,
                table,
                Widths.of(table, 0, List.of(11.5, 4.25, 4.75, 5.0)),
                Forms.row(draw, onWall),
                Forms.muted(kit.say("lot.draw-hint")));
        side.getStyleClass().addAll(Looks.CARD, "lot-side");
        return side;
    }

    private void read() {
        allow();
        if (form.asksSomebody()) {
            var terms = form.terms();
            reading.run(() -> lots.strata(terms), strata -> show(terms, strata));
        }
    }

    private void show(LotTerms terms, List<Stratum> strata) {
        frame = strata.stream().mapToInt(Stratum::people).sum();
        table.getItems().setAll(strata);
        size.setText(kit.say("lot.preview-size", frame, words.size(terms)));
        allow();
    }

    private void allow() {
        boolean nobody = frame == 0 || !form.asksSomebody();
        draw.setDisable(nobody || seed.seed().isEmpty());
        onWall.setDisable(nobody);
    }

    private void draw() {
        var terms = form.terms();
        var from = seed.from();
        seed.seed()
                .ifPresent(number -> kit.act(
                        () -> kept.draw(meeting, terms, number, from),
                        _ -> kit.notices().say(kit.say("lot.drawn-now", terms.size()))));
    }

    private void show() {
        wall.show(new LotWall(kit.text()).plan(form.terms(), List.copyOf(table.getItems())), root);
    }

    private static TableColumn<Stratum, String> column(String title, Function<Stratum, String> word) {
        var column = new TableColumn<Stratum, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(word.apply(cell.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
