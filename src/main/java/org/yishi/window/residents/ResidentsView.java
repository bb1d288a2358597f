package org.yishi.window.residents;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.people.HouseholdLine;
import org.yishi.desk.people.People;
import org.yishi.desk.people.ResidentDraft;
import org.yishi.desk.people.Residents;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.Outcome;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Resident;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The residents: who they are, found within a few letters, added, changed, taken off and brought back. */
public final class ResidentsView implements View {
    private final Kit kit;
    private final Residents desk;
    private final Latest reading;
    private final Filter filter;
    private final ResidentTable table;
    private final ResidentPane pane;
    private final HouseholdsPane households;
    private final Tabs tabs;
    private final VBox everyone;
    private final Label count = Forms.muted("");
    private final Consumer<Optional<Path>> importRoster;
    private final VBox root;
    private final Following following;
    private People people = People.none();
    private long all;
    private Optional<Resident> shown = Optional.empty();

    /** The residents; {@code importRoster} shows the way in for a file, or takes the one that was dropped. */
    public ResidentsView(Kit kit, Residents desk, Changes changes, Consumer<Optional<Path>> importRoster) {
        this.kit = kit;
        this.desk = desk;
        reading = new Latest(kit.background());
        filter = new Filter(kit.text());
        table = new ResidentTable(kit.text(), filter.predicate());
        pane = new ResidentPane(kit.text(), new ResidentPane.Deeds(this::edit, this::retire, this::bringBack));
        this.importRoster = importRoster;
        households = new HouseholdsPane(kit.text(), this::open, this::tellCount);
        tabs = new Tabs(kit.text(), this::turn);
        everyone = new VBox(12, filter.root(), split(), table.measure());
        VBox.setVgrow(everyone, Priority.ALWAYS);
        root = new VBox(top(), everyone);
        root.getStyleClass().add(Looks.PLACE);
        table.chosen().subscribe(_ -> showChosen(table.resident()));
        table.shown().addListener((InvalidationListener) _ -> tellCount());
        table.searchedFrom(filter.search());
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::onTableKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        tabs.on(root);
        takeDrops();
        following = kit.follow(changes, () -> read(Optional.empty()));
        read(Optional.empty());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        filter.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node top() {
        count.setId(ResidentIds.COUNT);
        return Forms.row(
                Forms.title(kit.say("roster.title")),
                tabs.root(),
                count,
                Forms.gap(),
                Forms.button(ResidentIds.IMPORT, Feather.DOWNLOAD, kit.say("roster.import"), this::importRoster),
                Forms.button(ResidentIds.ADD, Feather.USER_PLUS, kit.say("roster.add"), this::add));
    }

    /** Shows the households, or everyone; the cursor stands in the search. */
    private void turn(boolean toHouseholds) {
        tabs.select(toHouseholds);
        root.getChildren().set(1, toHouseholds ? households.root() : everyone);
        tellCount();
        Runnable focus = toHouseholds ? households::focus : filter::focus;
        focus.run();
    }

    /** A household's member, shown among everyone. */
    private void open(Resident resident) {
        turn(false);
        choose(resident.id());
        table.node().requestFocus();
    }

    private void importRoster() {
        importRoster.accept(Optional.empty());
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event -> importRoster.accept(
                event.getDragboard().getFiles().stream().findFirst().map(File::toPath)));
    }

    private Node split() {
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        var split = new HBox(16, table.node(), pane.root());
        VBox.setVgrow(split, Priority.ALWAYS);
        return split;
    }

    private record Roster(People people, List<HouseholdLine> households) {}

    private Roster roster() {
        var read = desk.people();
        return new Roster(read, desk.households(read));
    }

    /** Reads the roster anew; then someone may be chosen. */
    private void read(Optional<ResidentId> then) {
        reading.run(this::roster, roster -> {
            var read = roster.people();
            people = read;
            all = read.residents().stream()
                    .filter(resident -> !resident.isRetired())
                    .count();
            filter.offer(read);
            table.show(read.residents().stream()
                    .map(resident -> ResidentRow.of(kit.text(), resident, read))
                    .toList());
            then.ifPresent(this::choose);
            households.show(roster.households());
            tellCount();
        });
    }

    /** Chooses a resident, who must be seen even if the search would hide them. */
    private void choose(ResidentId id) {
        if (table.shown().stream().noneMatch(row -> row.resident().id().equals(id))) {
            filter.clear();
        }
        table.choose(id);
    }

    private void tellCount() {
        if (tabs.isHouseholds()) {
            count.setText(kit.say("roster.households.count", households.shown()));
            return;
        }
        int shown = table.shown().size();
        count.setText(shown == all ? kit.say("roster.count", all) : kit.say("roster.count.of", shown, all));
        if (shown == 0) {
            table.placeholder(people.residents().isEmpty() ? nobodyYet() : nobodyFound());
        }
    }

    private Node nobodyYet() {
        return Forms.empty(
                Feather.USERS,
                kit.say("roster.empty"),
                kit.say("roster.empty.hint"),
                Forms.primary(ResidentIds.IMPORT_FIRST, kit.say("roster.import"), this::importRoster));
    }

    private Node nobodyFound() {
        return Forms.empty(
                Feather.SEARCH,
                kit.say("roster.none-found"),
                kit.say("roster.none-found.hint"),
                Forms.button(ResidentIds.CLEAR, kit.say("roster.clear-filter"), filter::clear));
    }

    private void showChosen(Optional<Resident> chosen) {
        if (!table.node().isDisabled() && !chosen.equals(shown)) {
            shown = chosen;
            chosen.ifPresentOrElse(resident -> pane.show(resident, people), pane::showNobody);
        }
    }

    private void add() {
        if (tabs.isHouseholds()) {
            turn(false);
        }
        showForm(Optional.empty());
    }

    private void edit(Resident resident) {
        showForm(Optional.of(resident));
    }

    private void showForm(Optional<Resident> resident) {
        var form = new ResidentForm(kit.text(), people, resident, draft -> save(resident, draft), this::endForm);
        // While someone is being written down, a change made elsewhere must not take the form away.
        table.node().setDisable(true);
        pane.show(form.root(), form.foot());
        form.focus();
    }

    private void endForm() {
        table.node().setDisable(false);
        shown = Optional.empty();
        pane.showNobody();
        showChosen(table.resident());
        table.node().requestFocus();
    }

    private void save(Optional<Resident> before, ResidentDraft draft) {
        kit.act(() -> kept(before, draft), id -> {
            var sentence = before.isPresent()
                    ? kit.say("roster.said.changed", draft.name())
                    : kit.say("roster.said.added", draft.name());
            kit.notices().undoable(sentence, undo(before, id));
            endForm();
            read(Optional.of(id));
        });
    }

    /** Takes a change back by what stood there before, an addition by taking the resident off again. */
    private Runnable undo(Optional<Resident> before, ResidentId id) {
        var known = before.map(resident -> ResidentDraft.of(resident, people));
        return () -> kit.act(
                () -> known.map(draft -> desk.change(id, draft))
                        .orElseGet(() -> desk.retire(id, kit.text().of("roster.leaving", Leaving.MISTAKE))),
                this::read);
    }

    private void read(ResidentId id) {
        read(Optional.of(id));
    }

    private Outcome<ResidentId> kept(Optional<Resident> before, ResidentDraft draft) {
        return before.map(resident -> desk.change(resident.id(), draft)).orElseGet(() -> desk.add(draft));
    }

    private void retire(ResidentPane.Retirement retirement) {
        var resident = retirement.resident();
        kit.act(() -> desk.retire(resident.id(), retirement.reason()), _ -> {
            kit.notices().undoable(kit.say("roster.said.retired", resident.name()), () -> bringBack(resident));
            read(Optional.empty());
        });
    }

    private void bringBack(Resident resident) {
        kit.act(() -> desk.bringBack(resident.id()), _ -> {
            kit.notices().say(kit.say("roster.said.back", resident.name()));
            read(Optional.of(resident.id()));
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            turn(tabs.isHouseholds());
            event.consume();

        } else if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            add();
            event.consume();
        }
    }

    private void onTableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            table.resident().filter(resident -> !resident.isRetired()).ifPresent(this::edit);
            event.consume();
        }
    }
}
