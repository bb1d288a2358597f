package org.yishi.window.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.year.Years;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.year.YearEntry;
import org.yishi.model.year.YearEntry.Target;
import org.yishi.model.year.YearSheet;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.paper.Handing;

/** The calendar of a year: four quarters side by side, and above them what the law asks for and no record shows. */
public final class YearView implements View {
    private static final double MISSED = 132;
    private static final int QUARTERS = 4;

    private final Kit kit;
    private final Years desk;
    private final Latest reading;
    private final Following following;
    private final YearWords words;
    private final Label title = Forms.title("");
    private final VBox told = new VBox(8);
    private final HBox quarters = new HBox(12);
    private final VBox root;
    private int year;
    private Optional<YearSheet> shown = Optional.empty();

    public YearView(Kit kit, Years desk, Changes changes) {
        this.kit = kit;
        this.desk = desk;
        reading = new Latest(kit.background());
        words = new YearWords(kit.text());
        year = desk.today().getYear();
        VBox.setVgrow(quarters, Priority.ALWAYS);
        root = new VBox(12, head(), told, quarters);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        following = kit.follow(changes, this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        Optional.ofNullable(root.lookup("#" + YearIds.ADD)).ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node head() {
        return Forms.row(
                Forms.icon(
                        YearIds.BACK,
                        Feather.ARROW_LEFT,
                        kit.say("app.back"),
                        () -> kit.go().back()),
                title,
                Forms.icon(YearIds.BEFORE, Feather.CHEVRON_LEFT, kit.say("year.before"), () -> turn(-1)),
                Forms.icon(YearIds.AFTER, Feather.CHEVRON_RIGHT, kit.say("year.after"), () -> turn(1)),
                Forms.gap(),
                Forms.primary(YearIds.ADD, kit.say("year.add"), this::add),
                Forms.button(YearIds.PRINT, Feather.PRINTER, kit.say("year.print"), this::print),
                Forms.button(YearIds.CALENDAR, Feather.CALENDAR, kit.say("year.ics"), this::calendar));
    }

    private void turn(int by) {
        year += by;
        read();
    }

    private void read() {
        int wanted = year;
        reading.run(() -> desk.sheet(wanted), this::show);
    }

    private void show(YearSheet sheet) {
        if (shown.equals(Optional.of(sheet))) {
            return;
        }
        shown = Optional.of(sheet);
        var stood = stands();
        title.setText(kit.say("year.title", sheet.year()));
        told.getChildren().setAll(told(sheet));
        quarters.getChildren().clear();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            quarters.getChildren().add(quarter(sheet, quarter));
        }
        stood.map(id -> root.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** The id of the node of this page that has the focus. */
    private Optional<String> stands() {
        return Optional.ofNullable(root.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(_ -> root.isFocusWithin())
                .flatMap(node -> Optional.ofNullable(node.getId()));
    }

    private List<Node> told(YearSheet sheet) {
        var missed = sheet.missed();
        var lines = new VBox(4);
        missed.forEach(entry -> lines.getChildren().add(missed(entry)));
        sheet.away()
                .forEach(one -> lines.getChildren()
                        .add(warning(kit.say("year.away-line", one.name(), one.body()) + kit.say("year.away-why"))));
        if (lines.getChildren().isEmpty()) {
            return List.of(Forms.muted(kit.say(sheet.entries().isEmpty() ? "year.nothing" : "year.all-well")));
        }
        var scroll = Forms.scrolled(lines);
        scroll.setId(YearIds.MISSED);
        scroll.setMaxHeight(MISSED);
        scroll.setMinHeight(Math.min(MISSED, 30.0 * lines.getChildren().size()));
        return List.of(scroll);
    }

    /** What was missed, with the law. */
    private Node missed(YearEntry entry) {
        var law = entry.why().isEmpty() ? "" : kit.say("year.why", entry.why());
        return warning(kit.say("year.missed", words.state(entry), entry.title(), words.when(entry)) + law);
    }

    private static Label warning(String sentence) {
        var line = Forms.wrapped(sentence);
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.getStyleClass().add(Looks.DANGER);
        return line;
    }

    private Node quarter(YearSheet sheet, int quarter) {
        var lines = new VBox(2);
        var entries = sheet.quarter(quarter);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            lines.getChildren().add(new YearLine(words).of(YearIds.line(quarter, i), entry, () -> go(entry)));
        }
        if (entries.isEmpty()) {
            lines.getChildren().add(Forms.muted(kit.say("year.quarter-empty")));
        }
        var scroll = Forms.scrolled(lines);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var now = sheet.today().getYear() == sheet.year() && (sheet.today().getMonthValue() - 1) / 3 + 1 == quarter;
        var name = Forms.row(Forms.heading(kit.say("year.quarter", quarter)));
        if (now) {
            name.getChildren().add(Forms.badge(kit.say("year.now"), Looks.ACCENT));
        }
        var column = new VBox(8, name, scroll);
        column.getStyleClass().add(Looks.CARD);
        column.setPrefWidth(1);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void go(YearEntry entry) {
        switch (entry.target()) {
            case Target.Meeting(var id) -> kit.go().to(new Goal.Meeting(id));
            case Target.Notice(var id) -> kit.go().to(new Goal.Notice(id));
            case Target.Way(var id) -> kit.go().to(new Goal.Route(id));
            case Target.Own(var date) -> new DateForm(kit, desk, date.day(), Optional.of(date)).open();
            case Target.Meetings() -> kit.go().to(Place.MEETINGS);
            case Target.Notices() -> kit.go().to(Place.DISCLOSURES);
        }
    }

    private void add() {
        var first = desk.today().getYear() == year ? desk.today() : LocalDate.of(year, 1, 1);
        new DateForm(kit, desk, first, Optional.empty()).open();
    }

    private void print() {
        int wanted = year;
        new Handing(kit).word(kit.say("year.file-name", wanted), file -> desk.write(wanted, file));
    }

    private void calendar() {
        int wanted = year;
        kit.files()
                .save(FilePicker.Kind.CALENDAR, kit.say("year.file-name", wanted))
                .ifPresent(target -> kit.act(
                        () -> desk.calendar(wanted, target),
                        path -> kit.notices().say(kit.say("meeting.written", path.getFileName()))));
    }

    private void onKey(KeyEvent event) {
        boolean taken = true;
        if (event.getCode() == KeyCode.PAGE_UP) {
            turn(-1);
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            turn(1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            add();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print();
        } else {
            taken = false;
        }
        if (taken) {
            event.consume();
        }
    }
}
