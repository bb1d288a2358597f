package org.yishi.window.followup.legend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.sight.Sifting;
import org.yishi.model.sight.Hue;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.model.sight.Sign;
import org.yishi.model.task.TaskLine;
import org.yishi.text.Text;
import org.yishi.window.followup.row.LightBadge;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The lights in their order, with how many tasks each would get; added, removed, moved up and down. */
final class LightList {
    private final Text text;
    private final List<TaskLine> tasks;
    private final LocalDate today;
    private final ObservableList<Light> lights = FXCollections.observableArrayList();
    private final ListView<Light> list = new ListView<>(lights);
    private final Label unlit = Forms.muted("");
    private final VBox root;

    LightList(Text text, List<TaskLine> tasks, LocalDate today, Runnable chosen) {
        this.text = text;
        this.tasks = tasks;
        this.today = today;
        list.setId(LegendIds.LIST);
        list.setCellFactory(_ -> new LightCell());
        list.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> chosen.run());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        unlit.setId(LegendIds.UNLIT);
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(8, list, unlit, buttons());
        root.getStyleClass().add("legend-list");
    }

    VBox root() {
        return root;
    }

    Legend legend() {
        return new Legend(lights);
    }

    Optional<Light> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void show(Legend legend) {
        lights.setAll(legend.lights());
        list.getSelectionModel().select(0);
        count();
    }

    /** Puts a light in place of the chosen one. */
    void replace(Light light) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            lights.set(at, light);
            list.getSelectionModel().select(at);
            count();
        }
    }

    void focus() {
        list.requestFocus();
    }

    private void count() {
        long without = tasks.stream()
                .filter(task -> Sifting.light(legend(), task, today).isEmpty())
                .count();
        unlit.setText(without == 0 ? text.of("followup.legend.all-lit") : text.of("followup.legend.unlit", without));
        list.refresh();
    }

    private Node buttons() {
        return Forms.row(
                Forms.button(LegendIds.ADD, Feather.PLUS, text.of("followup.legend.add"), this::add),
                Forms.icon(LegendIds.UP, Feather.ARROW_UP, text.of("followup.legend.up"), () -> move(-1)),
                Forms.icon(LegendIds.DOWN, Feather.ARROW_DOWN, text.of("followup.legend.down"), () -> move(1)),
                Forms.icon(LegendIds.REMOVE, Feather.TRASH_2, text.of("followup.legend.remove"), this::remove));
    }

    private void add() {
        lights.add(new Light(text.of("followup.legend.fresh"), Hue.GREY, Sign.RING, Set.of(), List.of()));
        list.getSelectionModel().selectLast();
        count();
    }

    private void remove() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            lights.remove(at);
            count();
        }
    }

    private void move(int step) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at + step;
        if (at >= 0 && to >= 0 && to < lights.size()) {
            lights.add(to, lights.remove(at));
            list.getSelectionModel().select(to);
            count();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else {
            return;
        }
        event.consume();
    }

    /** A light with how many tasks get it. */
    private final class LightCell extends ListCell<Light> {
        @Override
        protected void updateItem(Light light, boolean empty) {
            super.updateItem(light, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            var legend = legend();
            long count = tasks.stream()
                    .filter(task -> Sifting.light(legend, task, today)
                            .filter(light::equals)
                            .isPresent())
                    .count();
            var number = new Label(Long.toString(count));
            number.getStyleClass().add(Looks.MUTED);
            setGraphic(Forms.row(LightBadge.of(light), Forms.gap(), number));
        }
    }
}
