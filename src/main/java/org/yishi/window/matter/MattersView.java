package org.yishi.window.matter;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Following;
import org.yishi.model.topic.Standing;
import org.yishi.text.matter.MatterWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.matter.intake.TakingDown;

/** All matters of the village, what asks for something first: found, narrowed, opened, and raised. */
public final class MattersView implements View {
    private static final double SEARCH = 260;

    private final Kit kit;
    private final MatterDesks desks;
    private final MatterWords words;
    private final Latest reading;
    private final Narrowing narrowing;
    private final MatterTable table;
    private final Label count = Forms.muted("");
    private final VBox list;
    private final StackPane middle;
    private final VBox root;
    private final Following following;
    private Optional<TakingDown> form = Optional.empty();
    /** What was left half typed; it is there again when the form is opened anew. */
    private Optional<TakingDown> draft = Optional.empty();

    private int all;

    public MattersView(Kit kit, MatterDesks desks) {
        this.kit = kit;
        this.desks = desks;
        words = new MatterWords(kit.text());
        reading = new Latest(kit.background());
        narrowing = new Narrowing(kit.text(), desks.matters().today());
        table = new MatterTable(
                kit.text(), narrowing.predicate(), id -> kit.go().to(new Goal.Matter(id)));
        table.searchedFrom(narrowing.search());
        table.shown().addListener((InvalidationListener) _ -> tellCount());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        list = new VBox(12, top(), narrowing.root(), table.node(), table.measure());
        middle = new StackPane(list);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(middle);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        form.ifPresentOrElse(TakingDown::focus, table::focus);
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        form.ifPresent(TakingDown::close);
        draft.ifPresent(TakingDown::close);
    }

    private Node top() {
        count.setId(MatterIds.COUNT);
        count.setWrapText(false);
        narrowing.search().setPrefWidth(SEARCH);
        return new FlowPane(
                12,
                8,
                Forms.row(Forms.title(kit.say("matter.title")), count),
                narrowing.search(),
                Forms.row(
                        way(MatterIds.TO_SCREENING, "topics.to-screening", new Goal.Screening()),
                        way(MatterIds.TO_PLAN, "topics.to-plan", new Goal.TopicPlan()),
                        way(MatterIds.TO_LIST, "topics.to-list", new Goal.TopicList()),
                        way(MatterIds.TO_COMPACTS, "topics.to-compacts", new Goal.Compacts())),
                Forms.primary(MatterIds.RAISE, kit.say("matter.raise-key"), this::raise));
    }

    private Button way(String id, String label, Goal goal) {
        return Forms.button(id, kit.say(label), () -> kit.go().to(goal));
    }

    private boolean isListed() {
        return form.isEmpty();
    }

    private void read() {
        reading.run(desks.matters()::standings, this::show);
    }

    private void show(List<Standing> standings) {
        var today = desks.matters().today();
        all = standings.size();
        narrowing.count(standings);
        table.show(standings.stream()
                .map(one -> MatterRow.of(words, one, desks.matters().next(one), today))
                .toList());
        tellCount();
    }

    private void tellCount() {
        int shown = table.shown().size();
        count.setText(kit.say("matter.count", shown, all));
        if (shown == 0) {
            table.node().setPlaceholder(all == 0 ? noneYet() : noneFound());
        }
    }

    private Node noneYet() {
        return Forms.empty(
                Feather.MESSAGE_CIRCLE,
                kit.say("matter.empty"),
                kit.say("matter.empty.hint"),
                Forms.primary(MatterIds.RAISE_FIRST, kit.say("matter.raise"), this::raise));
    }

    private Node noneFound() {
        return Forms.empty(
                Feather.SEARCH,
                kit.say("matter.none-found"),
                kit.say("matter.none-found.hint"),
                Forms.button(MatterIds.CLEAR, kit.say("matter.clear"), narrowing::clear));
    }

    private void raise() {
        if (!isListed()) {
            return;
        }
        var made = draft.orElseGet(() -> new TakingDown(kit, desks.forForm(), this::endForm));
        draft = Optional.empty();
        form = Optional.of(made);
        middle.getChildren().setAll(Forms.scrolled(made.root()));
        // What is scrolled belongs to the window only once it has its skin; before, nothing in it takes the focus.
        middle.applyCss();
        made.focus();
    }

    private void endForm() {
        draft = form.filter(typed -> !typed.isEmpty());
        draft.ifPresentOrElse(
                _ -> kit.notices().say(kit.say("topics.said.draft")), () -> form.ifPresent(TakingDown::close));
        form = Optional.empty();
        middle.getChildren().setAll(list);
        table.focus();
    }

    private void onKey(KeyEvent event) {
        if (!isListed() || !event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.F) {
            narrowing.focus();
            event.consume();
        } else if (event.getCode() == KeyCode.N) {
            raise();
            event.consume();
        }
    }
}
