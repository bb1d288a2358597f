package org.yishi.window.followup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.sight.Outlook;
import org.yishi.desk.followup.sight.Sifting;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.id.TaskId;
import org.yishi.model.sight.TaskFilter;
import org.yishi.window.followup.board.Board;
import org.yishi.window.followup.legend.LegendStrip;
import org.yishi.window.followup.legend.LegendView;
import org.yishi.window.followup.month.Month;
import org.yishi.window.followup.row.Face;
import org.yishi.window.followup.row.TaskRow;
import org.yishi.window.followup.row.TaskTable;
import org.yishi.window.followup.sift.FilterBar;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/**
 * All tasks of the village as a list, a board or a calendar, one key apart: the same filter, the same chosen task, late
 * ones first.
 */
public final class FollowupView implements View {
    private final Kit kit;
    private final FollowUp desk;
    private final Latest reading;
    private final Sifting sieve;
    private final FilterBar filter;
    private final Turner turner;
    private final Side side;
    private final LegendStrip legend;
    private final Map<Turn, Face> faces = new EnumMap<>(Turn.class);
    private final BorderPane body = new BorderPane();
    private final VBox root;
    private final Following following;
    private Turn turn = Turn.LIST;
    private Optional<Read> read = Optional.empty();
    private List<TaskRow> shown = List.of();
    private Optional<TaskId> chosen = Optional.empty();

    /** What was read of the village, with every word ready to be drawn. */
    private record Read(Outlook outlook, List<TaskRow> rows) {}

    /** The tasks of the village behind the desk; {@code sheets} makes the menu for the tasks that are listed. */
    public FollowupView(Kit kit, FollowUp desk, Function<Supplier<List<TaskId>>, Node> sheets, Changes changes) {
        this.kit = kit;
        this.desk = desk;
        reading = new Latest(kit.background());
        side = new Side(kit, desk, id -> read(Optional.of(id)));
        filter = new FilterBar(kit, desk, this::sift, () -> face().focus());
        sieve = filter.sieve(desk.today());
        turner = new Turner(kit.text(), this::turn);
        legend = new LegendStrip(kit.text(), filter::light, this::editLegend);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(top(sheets), filter.root(), body, legend.root());
        root.getStyleClass().addAll(Looks.PLACE, "followup");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        turner.show(turn);
        following = kit.follow(changes, () -> read(Optional.empty()));
        read(Optional.empty());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        face().focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        side.close();
    }

    private Node top(Function<Supplier<List<TaskId>>, Node> sheets) {
        return Forms.row(
                Forms.title(kit.say("followup.title")),
                turner.root(),
                Forms.gap(),
                Forms.button(
                        FollowupIds.NEW,
                        Feather.PLUS,
                        kit.say("followup.new"),
                        () -> kit.go().to(new Goal.NewTask())),
                sheets.apply(() -> shown.stream().map(row -> row.task().id()).toList()));
    }

    /** Each face is built when it is first turned to. */
    private Face face() {
        return faces.computeIfAbsent(turn, this::built);
    }

    private Face built(Turn wanted) {
        var deeds = new Face.Deeds(
                this::chose,
                row -> kit.go().to(new Goal.Task(row.task().id())),
                (row, state) -> side.ask(row.task(), state));
        return switch (wanted) {
            case LIST -> new TaskTable(kit.text(), deeds, side.root());
            case BOARD -> new Board(kit.text(), deeds);
            case MONTH -> new Month(kit.text(), desk.today(), deeds);
        };
    }

    private void read(Optional<TaskId> then) {
        reading.run(this::readAll, now -> {
            read = Optional.of(now);
            then.ifPresent(id -> chosen = Optional.of(id));
            filter.offer(now.outlook());
            filter.root().setVisible(!now.rows().isEmpty());
            legend.root().setVisible(!now.rows().isEmpty());
            sift();
            then.ifPresent(face()::choose);
        });
    }

    private Read readAll() {
        var now = desk.outlook(kit.text());
        return new Read(
                now,
                now.lines().stream()
                        .map(line -> TaskRow.of(kit.text(), line, now.legend(), now.today()))
                        .sorted(TaskRow.URGENCY)
                        .toList());
    }

    /** Shows what the filter lets through, on the face that is turned to. */
    private void sift() {
        read.ifPresent(now -> {
            shown = filter.sift(now.rows(), sieve);
            legend.show(
                    now.outlook().legend(),
                    filter.withoutLight(now.rows(), sieve),
                    filter.filter().light());
            draw(now);
        });
    }

    private void draw(Read now) {
        if (shown.isEmpty()) {
            body.setCenter(now.rows().isEmpty() ? nothingYet() : nothingFound());
            side.show(Optional.empty());
            return;
        }
        face().show(shown, now.outlook().steps());
        body.setCenter(face().root());
        chose();
    }

    private void turn(Turn wanted) {
        // What is drawn may choose by itself: the face brings its own choice of before.
        var was = chosen;
        turn = wanted;
        turner.show(wanted);
        read.ifPresent(this::draw);
        was.ifPresent(face()::choose);
        face().focus();
    }

    private void chose() {
        var now = face().chosen().map(TaskRow::task);
        now.ifPresent(line -> chosen = Optional.of(line.id()));
        if (turn == Turn.LIST) {
            side.show(now);
        }
    }

    private Node nothingYet() {
        return Forms.empty(
                Feather.CHECK_SQUARE,
                kit.say("followup.empty"),
                kit.say("followup.empty.hint"),
                Forms.primary(
                        FollowupIds.TO_MEETINGS,
                        kit.say("followup.empty.go"),
                        () -> kit.go().to(Place.MEETINGS)));
    }

    private Node nothingFound() {
        return Forms.empty(
                Feather.SEARCH,
                kit.say("followup.none-found"),
                kit.say("followup.none-found.hint"),
                Forms.button(FollowupIds.CLEAR, kit.say("followup.clear"), () -> {
                    filter.choose(TaskFilter.FIRST);
                    face().focus();
                }));
    }

    private void editLegend() {
        read.ifPresent(now -> kit.go().to(Place.FOLLOWUP, new LegendView(kit, desk, now.outlook())));
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean bare = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown() && !typing;
        boolean alt = event.isAltDown() && !event.isShortcutDown();
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            filter.focus();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            kit.go().to(new Goal.NewTask());
            event.consume();
        } else if ((bare || alt) && takes(event.getCode())) {
            event.consume();
        }
    }

    private boolean takes(KeyCode key) {
        for (var one : Turn.values()) {
            if (one.isTurnedToBy(key)) {
                turn(one);
                return true;
            }
        }
        return switch (key) {
            case M -> {
                filter.turnMine();
                yield true;
            }
            case R -> {
                askReport();
                yield true;
            }
            default -> false;
        };
    }

    private void askReport() {
        if (turn == Turn.LIST) {
            side.focusReport();
        } else {
            face().chosen().ifPresent(row -> side.ask(row.task(), Optional.empty()));
        }
    }
}
