package org.yishi.window.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Span;
import org.yishi.text.Text;
import org.yishi.text.figure.FigureWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** Month, quarter or year, one back or one on: by M, Q, Y and Ctrl with the arrows. */
final class PeriodBar {
    private final FigureWords words;
    private final LocalDate today;
    private final Consumer<Period> chosen;
    private final Map<Span, ToggleButton> spans = new EnumMap<>(Span.class);
    private final Label name = new Label();
    private final Button later;
    private final HBox root;
    private Period period;

    /** Begins with the month of today; {@code chosen} is told of each choice after it. */
    PeriodBar(Text text, LocalDate today, Consumer<Period> chosen) {
        this.words = new FigureWords(text);
        this.today = today;
        this.chosen = chosen;
        period = Period.of(Span.MONTH, today);
        var group = new ToggleGroup();
        for (var span : Span.values()) {
            var toggle = new ToggleButton(text.of("figures.span", span));
            toggle.setId(FigureIds.span(span));
            toggle.setToggleGroup(group);
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setOnAction(_ -> choose(span));
            toggle.setTooltip(new Tooltip(key(span).getName()));
            toggle.getStyleClass().add(pill(span));
            spans.put(span, toggle);
        }
        name.setId(FigureIds.PERIOD);
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Looks.HEADING);
        var earlier = Forms.icon(
                FigureIds.EARLIER, Feather.CHEVRON_LEFT, text.of("figures.earlier"), () -> choose(period.before()));
        later = Forms.icon(
                FigureIds.LATER, Feather.CHEVRON_RIGHT, text.of("figures.later"), () -> choose(period.next()));
        var pills = new HBox();
        pills.getChildren().addAll(spans.values());
        root = Forms.row(pills, earlier, name, later);
        tell();
    }

    Node root() {
        return root;
    }

    Period period() {
        return period;
    }

    /** Goes one period back. */
    void back() {
        choose(period.before());
    }

    void focus() {
        spans.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    /** Takes its keys; true where the key was one of them. */
    boolean takes(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.LEFT) {
            choose(period.before());
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.RIGHT) {
            choose(period.next());
            return true;
        }
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        for (var span : Span.values()) {
            if (isPlain && event.getCode() == key(span)) {
                choose(span);
                return true;
            }
        }
        return false;
    }

    private static KeyCode key(Span span) {
        return switch (span) {
            case MONTH -> KeyCode.M;
            case QUARTER -> KeyCode.Q;
            case YEAR -> KeyCode.Y;
        };
    }

    private static String pill(Span span) {
        return switch (span) {
            case MONTH -> "left-pill";
            case QUARTER -> "center-pill";
            case YEAR -> "right-pill";
        };
    }

    /** The period of another length that ends with the one shown, or holds today. */
    private void choose(Span span) {
        choose(Period.of(span, period.holds(today) ? today : period.last()));
    }

    private void choose(Period wanted) {
        if (!wanted.first().isAfter(today)) {
            period = wanted;
            chosen.accept(wanted);
        }
        tell();
    }

    private void tell() {
        spans.forEach((span, toggle) -> toggle.setSelected(span == period.span()));
        name.setText(words.period(period));
        later.setDisable(period.next().first().isAfter(today));
    }
}
