package org.yishi.window.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.model.id.MeetingId;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.minutes.Minutes;
import org.yishi.text.Days;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** The minutes: drafted from what happened, edited line by line, approved, and then only read. */
public final class MinutesView implements View {
    private static final double PAGE = 900;

    private final Kit kit;
    private final MinutesDesk desk;
    private final Papers papers;
    private final MeetingId meeting;
    private final List<LineRow> rows = new ArrayList<>();
    private final VBox page = new VBox(6);
    private final Label state = Forms.muted("");
    private final Button save;
    private final TextField approver = new TextField();
    private final HBox approval;
    private final VBox root;
    private boolean dirty;
    private boolean locked;

    /** The minutes of a meeting; {@code back} leads to the meeting. */
    public MinutesView(Kit kit, MinutesDesk desk, Papers papers, MeetingId meeting, Runnable back) {
        this.kit = kit;
        this.desk = desk;
        this.papers = papers;
        this.meeting = meeting;
        save = Forms.primary(MinutesIds.SAVE, kit.say("minutes.save"), this::save);
        approver.setId(MinutesIds.APPROVER);
        approver.setPromptText(kit.say("minutes.approver"));
        approver.setPrefColumnCount(8);
        approval = Forms.row(
                approver, Forms.button(MinutesIds.APPROVE, Feather.LOCK, kit.say("minutes.approve"), this::approve));
        var top = Forms.row(
                Forms.icon("minutes-back", Feather.ARROW_LEFT, kit.say("app.back"), back),
                Forms.title(kit.say("minutes.title")),
                state,
                Forms.gap(),
                approval,
                export(MinutesIds.WORD, "meeting.paper-minutes", FilePicker.Kind.WORD),
                save);
        page.setMaxWidth(PAGE);
        page.setId(MinutesIds.LINES);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Looks.PLAIN);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(top, scroll);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
                save();
                event.consume();
            }
        });
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        rows.stream().findFirst().ifPresent(LineRow::focus);
    }

    /** What was typed is kept, however the view is left. */
    @Override
    public void close() {
        if (dirty) {
            save();
        }
    }

    private void read() {
        kit.act(() -> desk.read(meeting), minutes -> {
            show(minutes);
            shown();
        });
    }

    private void show(Minutes minutes) {
        locked = minutes.isLocked();
        lay(minutes.lines());
        dirty = false;
        state.setText(minutes.approvedAt()
                .map(at -> kit.say("minutes.locked-by", minutes.approvedBy(), new Days(kit.text()).dateTime(at)))
                .orElse(kit.say("minutes.is-draft")));
        save.setDisable(locked);
        approval.setVisible(!locked);
        approval.setManaged(!locked);
    }

    private void lay(List<Line> lines) {
        rows.clear();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            Node deeds = Forms.row(
                    Forms.icon("minutes-add-" + i, Feather.PLUS, kit.say("minutes.add-line"), () -> add(at)),
                    Forms.icon("minutes-remove-" + i, Feather.X, kit.say("minutes.remove-line"), () -> remove(at)));
            rows.add(new LineRow(lines.get(i), locked, () -> dirty = true, deeds));
        }
        page.getChildren().setAll(rows.stream().map(LineRow::root).toList());
    }

    private void add(int after) {
        var lines = lines();
        lines.add(after + 1, new Line(LineKind.PARAGRAPH, ""));
        lay(lines);
        dirty = true;
        rows.get(after + 1).focus();
    }

    private void remove(int at) {
        var before = List.copyOf(lines());
        var lines = lines();
        lines.remove(at);
        lay(lines);
        dirty = true;
        kit.notices().undoable(kit.say("minutes.line-removed"), () -> lay(before));
    }

    private List<Line> lines() {
        return new ArrayList<>(rows.stream().map(LineRow::line).toList());
    }

    private void save() {
        if (locked) {
            return;
        }
        var lines = lines().stream().filter(l -> !l.text().isBlank()).toList();
        dirty = false;
        kit.act(() -> desk.save(meeting, lines), _ -> kit.notices().say(kit.say("minutes.saved")));
    }

    private void approve() {
        var lines = lines().stream().filter(l -> !l.text().isBlank()).toList();
        var by = approver.getText();
        kit.act(() -> desk.save(meeting, lines).then(_ -> desk.approve(meeting, by)), minutes -> {
            show(minutes);
            kit.notices().say(kit.say("minutes.now-locked"));
        });
    }

    private Button export(String id, String key, FilePicker.Kind kind) {
        var name = kit.say(key);
        return Forms.button(
                id,
                Feather.DOWNLOAD,
                kit.say("minutes.word"),
                () -> kit.files()
                        .save(kind, name)
                        .ifPresent(target -> kit.act(
                                () -> locked
                                        ? papers.minutes(meeting, target)
                                        : desk.save(meeting, lines()).then(_ -> papers.minutes(meeting, target)),
                                written -> kit.notices().say(kit.say("meeting.written", written.getFileName())))));
    }
}
