package org.yishi.window.forum.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yishi.live.Following;
import org.yishi.model.id.MeetingId;
import org.yishi.text.budget.BudgetWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.budget.part.BudgetDesks;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.forum.budget.part.Side;
import org.yishi.window.forum.budget.score.ScoresPane;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/**
 * The budget of a meeting: the projects by rank with the line where the purse ends, and beside them one job at a time.
 * Ctrl+1 to Ctrl+5 choose the job, Insert begins a project, Enter changes the chosen one, Delete takes it off.
 */
public final class BudgetView implements View {
    /** The jobs, in the order in which they come. */
    private enum Job {
        PROJECTS,
        RULES,
        AMENDMENTS,
        SCORES,
        RESULT
    }

    private final Page page;
    private final ListTable list;
    private final ProjectPane projects;
    private final Map<Job, Side> sides = new EnumMap<>(Job.class);
    private final Map<Job, ToggleButton> buttons = new EnumMap<>(Job.class);
    private final StackPane side = new StackPane();
    private final Label head = Forms.wrapped("");
    private final VBox root = new VBox(10);
    private final VBox body;
    private final Latest reading;
    private final Following following;
    private Optional<Page.Told> told = Optional.empty();
    private Job front = Job.PROJECTS;

    public BudgetView(Kit kit, BudgetDesks desks, MeetingId meeting, OnWall wall) {
        page = new Page(kit, desks, meeting, wall, new BudgetWords(kit.text()));
        list = new ListTable(page);
        projects = new ProjectPane(page);
        sides.put(Job.PROJECTS, projects);
        sides.put(Job.RULES, new RulesPane(page));
        sides.put(Job.AMENDMENTS, new AmendPane(page));
        sides.put(Job.SCORES, new ScoresPane(page));
        sides.put(Job.RESULT, new ResultPane(page));
        head.setId(BudgetIds.HEAD);
        head.getStyleClass().add(Looks.HEADING);
        head.setMinWidth(0);
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        body = body();
        list.table()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        _ -> list.chosen().filter(_ -> list.table().isFocused()).ifPresent(projects::edit));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        reading = new Latest(kit.background());
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        if (told.isPresent()) {
            side(front).focus();
        } else {
            Optional.ofNullable(root.lookup("#" + BudgetIds.TITLE)).ifPresent(Node::requestFocus);
        }
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private VBox body() {
        var tabs = new FlowPane();
        for (var job : Job.values()) {
            var button = new ToggleButton(page.kit().text().of("budget.job", job));
            button.setId("budget-job-" + (tabs.getChildren().size() + 1));
            button.setOnAction(_ -> front(job));
            button.setMinWidth(Region.USE_PREF_SIZE);
            buttons.put(job, button);
            tabs.getChildren().add(button);
        }
        var scroll = Forms.scrolled(side);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var right = new VBox(10, tabs, scroll);
        right.getStyleClass().add("budget-side");
        HBox.setHgrow(list.root(), Priority.ALWAYS);
        var halves = new HBox(16, list.root(), right);
        halves.setMinHeight(0);
        VBox.setVgrow(halves, Priority.ALWAYS);
        var top = new HBox(10, head, new PaperButtons(page, () -> told).root());
        var all = new VBox(10, top, halves);
        all.setMinHeight(0);
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    private void read() {
        reading.run(page::read, found -> found.ifPresentOrElse(this::show, this::nothing));
    }

    private void nothing() {
        if (root.getChildren().isEmpty()) {
            root.getChildren().setAll(new MakeForm(page).root());
        }
    }

    private void show(Page.Told now) {
        boolean isFirst = told.isEmpty();
        told = Optional.of(now);
        head.setText(page.words().head(now.book()));
        list.show(now);
        sides.values().forEach(s -> s.show(now));
        if (isFirst) {
            root.getChildren().setAll(body);
            front(now.book().deciding().isPresent() ? Job.RESULT : Job.PROJECTS);
        }
    }

    private void front(Job job) {
        front = job;
        buttons.forEach((which, button) -> button.setSelected(which == job));
        side.getChildren().setAll(side(job).root());
        side(job).focus();
    }

    private Side side(Job job) {
        return Objects.requireNonNull(sides.get(job));
    }

    private void key(KeyEvent event) {
        if (told.isEmpty() || !takes(event)) {
            return;
        }
        event.consume();
    }

    private boolean takes(KeyEvent event) {
        var jobs = new ArrayList<>(List.of(Job.values()));
        int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
        // Not with the shortcut key, which with a digit leads to another place.
        if (event.isAltDown() && digit >= 0 && digit < jobs.size()) {
            front(jobs.get(digit));
            return true;
        }
        if (event.getCode() == KeyCode.INSERT) {
            front(Job.PROJECTS);
            projects.begin();
            return true;
        }
        if (!list.table().isFocused() || list.chosen().isEmpty()) {
            return false;
        }
        return switch (event.getCode()) {
            case ENTER -> {
                front(Job.PROJECTS);
                list.chosen().ifPresent(projects::edit);
                projects.focus();
                yield true;
            }
            case DELETE -> {
                list.chosen().ifPresent(projects::edit);
                projects.drop();
                yield true;
            }
            default -> false;
        };
    }
}
