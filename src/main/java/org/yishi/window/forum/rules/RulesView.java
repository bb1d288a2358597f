package org.yishi.window.forum.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.forum.floor.SpeakingRules;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.floor.FloorPreset;
import org.yishi.model.meeting.floor.FloorRule;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.text.floor.FloorWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.paper.Handing;

/**
 * The speaking rules of a meeting as switches, in force in the hall as soon as they are chosen. Ctrl+1 to Ctrl+3 choose
 * the sets to begin with, Ctrl+D shows them to the hall.
 */
public final class RulesView implements View {
    private final Kit kit;
    private final SpeakingRules desk;
    private final MeetingId meeting;
    private final OnWall wall;
    private final Map<FloorRule, CheckBox> switches = new EnumMap<>(FloorRule.class);
    private final ComboBox<Integer> minutes;
    private final ComboBox<Integer> times;
    private final VBox told = new VBox(10);
    private final VBox root;
    private final Latest reading;
    private final Following following;
    private FloorRules rules = FloorRules.NONE;
    private boolean isShowing;

    public RulesView(Kit kit, SpeakingRules desk, Changes changes, MeetingId meeting, OnWall wall) {
        this.kit = kit;
        this.desk = desk;
        this.meeting = meeting;
        this.wall = wall;
        minutes = chooser(List.of(0, 1, 2, 3, 5, 10), "forum.minutes-none", "forum.minutes-choice");
        times = chooser(IntStream.rangeClosed(0, 5).boxed().toList(), "forum.times-none", "forum.times-choice");
        told.setId(RulesIds.TOLD);
        told.getStyleClass().add(Looks.CARD);
        var left = Forms.scrolled(left());
        var right = new VBox(10, Forms.heading(kit.say("forum.rules-told")), told);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(380);
        right.setPrefWidth(620);
        left.setMinWidth(0);
        right.setMinWidth(0);
        var halves = new HBox(20, left, right);
        halves.setMinHeight(0);
        VBox.setVgrow(halves, Priority.ALWAYS);
        root = new VBox(12, top(), Forms.muted(kit.say("forum.rules-hint")), halves);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        reading = new Latest(kit.background());
        following = kit.follow(changes, this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        Objects.requireNonNull(switches.get(FloorRule.ONE_THING)).requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private HBox top() {
        var presets = Forms.row();
        for (var preset : FloorPreset.values()) {
            presets.getChildren()
                    .add(Forms.button(
                            RulesIds.PRESET + preset.name().toLowerCase(Locale.ROOT),
                            kit.text().of("forum.preset", preset),
                            () -> preset(preset)));
        }
        HBox.setHgrow(presets, Priority.ALWAYS);
        var buttons = Forms.row(
                Forms.button(RulesIds.WALL, Feather.MONITOR, kit.say("forum.to-wall"), this::wall),
                Forms.button(RulesIds.POSTER, Feather.PRINTER, kit.say("forum.poster"), this::poster));
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        var top = new HBox(10, presets, buttons);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private VBox left() {
        var box = new VBox(14);
        for (var rule : FloorRule.values()) {
            var toggle = new CheckBox(kit.text().of("forum.rule", rule));
            toggle.setId(RulesIds.SWITCH + rule.name().toLowerCase(Locale.ROOT));
            toggle.setOnAction(_ -> set(rules.with(rule, toggle.isSelected())));
            switches.put(rule, toggle);
            box.getChildren().add(toggle);
        }
        var bounds = new HBox(
                12,
                Forms.field(RulesIds.MINUTES, kit.say("forum.minutes"), minutes),
                Forms.field(RulesIds.TIMES, kit.say("forum.times"), times));
        box.getChildren().add(bounds);
        return box;
    }

    private ComboBox<Integer> chooser(List<Integer> values, String none, String some) {
        var box = Choosers.of(values, 0, (Integer n) -> n == 0 ? kit.say(none) : kit.say(some, n));
        box.setOnAction(_ -> bounds());
        return box;
    }

    private void bounds() {
        if (!isShowing) {
            set(rules.bounded(minutes.getValue(), times.getValue()));
        }
    }

    private void read() {
        reading.run(() -> desk.of(meeting), this::show);
    }

    private void show(FloorRules now) {
        isShowing = true;
        rules = now;
        switches.forEach((rule, toggle) -> toggle.setSelected(now.has(rule)));
        minutes.setValue(now.minutes());
        times.setValue(now.times());
        told.getChildren().clear();
        var sentences = new FloorWords(kit.text()).sentences(now);
        for (int i = 0; i < sentences.size(); i++) {
            told.getChildren().add(sentence(i + 1, sentences.get(i)));
        }
        if (sentences.isEmpty()) {
            told.getChildren().add(Forms.muted(kit.say("forum.rules-none")));
        }
        isShowing = false;
    }

    private HBox sentence(int number, String words) {
        var lead = new Label(kit.say("forum.rule-number", number));
        lead.setMinWidth(Label.USE_PREF_SIZE);
        var said = Forms.wrapped(words);
        said.getStyleClass().add(Looks.HEADING);
        var row = new HBox(8, lead, said);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void preset(FloorPreset preset) {
        var before = rules;
        kit.act(
                () -> desk.set(meeting, preset.rules()),
                _ -> kit.notices()
                        .undoable(
                                kit.say("forum.preset-set", kit.text().of("forum.preset", preset)), () -> set(before)));
    }

    private void set(FloorRules other) {
        kit.act(() -> desk.set(meeting, other), _ -> {});
    }

    private void wall() {
        wall.show(desk.exhibit(rules), root);
    }

    private void poster() {
        new Handing(kit)
                .word(kit.say("forum.rules-title") + FilePicker.Kind.WORD.ending(), file -> desk.poster(meeting, file));
    }

    private void key(KeyEvent event) {
        boolean isTaken = event.getCode() == KeyCode.D ? event.isShortcutDown() : event.isAltDown();
        if (isTaken && takes(event.getCode())) {
            event.consume();
        }
    }

    /** The digits with Alt: with the shortcut key they lead to another place. */
    private boolean takes(KeyCode code) {
        switch (code) {
            case DIGIT1 -> preset(FloorPreset.ROBERT);
            case DIGIT2 -> preset(FloorPreset.RED_TEA);
            case DIGIT3 -> preset(FloorPreset.NONE);
            case D -> wall();
            default -> {
                return false;
            }
        }
        return true;
    }
}
