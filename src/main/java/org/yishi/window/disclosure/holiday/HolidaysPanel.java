package org.yishi.window.disclosure.holiday;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.disclosure.Holidays;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.SpecialDay;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;

/** The days that are not as the week says: a list to look at, set, take off, paste, or take over from the program. */
public final class HolidaysPanel {
    private final Kit kit;
    private final Holidays holidays;
    private final TableView<SpecialDay> table = new TableView<>();
    private final DatePicker day;
    private final CheckBox works = new CheckBox();
    private final TextField name = new TextField();
    private final TextArea pasted = new TextArea();
    private final VBox root;

    public HolidaysPanel(Kit kit, Holidays holidays, Runnable close) {
        this.kit = kit;
        this.holidays = holidays;
        day = Choosers.day(Optional.empty());
        table();
        var done = Forms.primary(HolidayIds.DAYS_CLOSE, kit.say("app.close"), close);
        done.setCancelButton(true);
        root = new VBox(
                10,
                Forms.title(kit.say("disclosure.holidays")),
                Forms.wrapped(kit.say("disclosure.holidays-hint")),
                table,
                Widths.of(table, 2, List.of(8.0, 6.0, 8.0)),
                one(),
                paste(),
                Forms.row(load(), Forms.gap(), done));
        root.getStyleClass().add(Looks.PANEL);
        read();
    }

    /** The panel to show. */
    public Region root() {
        return root;
    }

    /** Puts the cursor into the list. */
    public void focus() {
        table.requestFocus();
    }

    private void table() {
        table.setId(HolidayIds.DAY_TABLE);
        table.getStyleClass().add(Styles.DENSE);
        table.setPrefHeight(240);
        table.setPlaceholder(Forms.muted(kit.say("disclosure.holidays-none")));
        table.getColumns()
                .setAll(List.of(
                        column("disclosure.holiday.day", d -> d.day().toString()),
                        column(
                                "disclosure.holiday.is",
                                d -> d.works()
                                        ? kit.say("disclosure.holiday.works")
                                        : kit.say("disclosure.holiday.free")),
                        column("disclosure.holiday.name", SpecialDay::name)));
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                day.setValue(chosen.day());
                works.setSelected(chosen.works());
                name.setText(chosen.name());
            }
        });
    }

    private TableColumn<SpecialDay, String> column(String title, Function<SpecialDay, String> word) {
        var column = new TableColumn<SpecialDay, String>(kit.say(title));
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        return column;
    }

    private HBox one() {
        day.setId(HolidayIds.DAY);
        day.setAccessibleText(kit.say("disclosure.holiday.day"));
        day.setPrefWidth(150);
        works.setId(HolidayIds.DAY_WORKS);
        works.setText(kit.say("disclosure.holiday.works"));
        works.setMinWidth(Region.USE_PREF_SIZE);
        name.setId(HolidayIds.DAY_NAME);
        name.setPromptText(kit.say("disclosure.holiday.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var set = Forms.button(HolidayIds.DAY_SET, kit.say("disclosure.holiday.set"), this::set);
        set.disableProperty().bind(day.valueProperty().isNull());
        var remove = Forms.button(HolidayIds.DAY_REMOVE, kit.say("disclosure.holiday.remove"), this::remove);
        remove.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return Forms.row(day, works, name, set, remove);
    }

    private HBox paste() {
        pasted.setId(HolidayIds.DAYS_PASTED);
        pasted.setPromptText(kit.say("disclosure.holiday.paste-prompt"));
        pasted.setPrefRowCount(3);
        HBox.setHgrow(pasted, Priority.ALWAYS);
        var done = Forms.button(
                HolidayIds.DAYS_PASTE,
                kit.say("disclosure.holiday.paste"),
                () -> take(() -> holidays.paste(pasted.getText())));
        done.disableProperty().bind(pasted.textProperty().map(String::isBlank));
        return Forms.row(pasted, done);
    }

    /** The newest list that the program brings, of this year or the next. */
    private Region load() {
        int year = holidays.today().getYear();
        int newest = holidays.isShipped(year + 1) ? year + 1 : year;
        var load = Forms.button(
                HolidayIds.DAYS_LOAD,
                Feather.DOWNLOAD,
                kit.say("disclosure.holiday.load", newest),
                () -> take(() -> holidays.load(newest)));
        load.setDisable(!holidays.isShipped(newest));
        return load;
    }

    private void set() {
        var special = new SpecialDay(
                day.getValue(), works.isSelected(), name.getText().strip());
        kit.act(() -> holidays.set(special), this::read);
    }

    private void remove() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(chosen -> kit.act(() -> holidays.remove(chosen), this::read));
    }

    private void take(Callable<Outcome<Integer>> list) {
        kit.act(list, days -> {
            kit.notices().say(kit.say("disclosure.said.days", days));
            pasted.clear();
            read();
        });
    }

    private void read(LocalDate changed) {
        read();
    }

    private void read() {
        kit.ask(holidays::all, days -> table.getItems().setAll(days));
    }
}
