package org.yishi.window.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Following;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Survey;
import org.yishi.model.topic.Dossier;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Reveal;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.matter.intake.Rewording;
import org.yishi.window.matter.petition.PetitionLine;
import org.yishi.window.matter.thread.CourseMap;
import org.yishi.window.matter.thread.MatterThread;
import org.yishi.window.paper.Handing;

/** The thread of one matter: where it stands at the head, what can be done, and below it everything that happened. */
public final class MatterView implements View {
    private final Kit kit;
    private final MatterDesks desks;
    private final MatterDesks.Ways ways;
    private final TopicId id;
    private final Latest reading;
    private final Deeds deeds;
    private final MatterThread thread;
    private final NextLine next;
    private final CourseMap map;
    private final RouteLine route;
    private final PetitionLine petition;
    private final Label title = Forms.title("");
    private final FlowPane badges = new FlowPane(8, 4);
    private final FlowPane keys = new FlowPane(8, 8);
    private final VBox lines = new VBox(20);
    private final ScrollPane scroll = Forms.scrolled(lines);
    private final VBox root;
    private final Following following;
    private Optional<Dossier> shown = Optional.empty();

    public MatterView(Kit kit, MatterDesks desks, MatterDesks.Ways ways, TopicId id) {
        this.kit = kit;
        this.desks = desks;
        this.ways = ways;
        this.id = id;
        reading = new Latest(kit.background());
        deeds = new Deeds(kit, desks, this::ask);
        thread = new MatterThread(kit, desks.followUp(), this::edit);
        next = new NextLine(kit, deeds, ways);
        map = new CourseMap(kit.text());
        route = new RouteLine(kit, desks.routes(), id);
        petition = new PetitionLine(kit, desks.petitions(), desks.changes(), id);
        title.setId(MatterIds.TITLE);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        lines.setId(MatterIds.THREAD);
        lines.getStyleClass().add("thread");
        lines.addEventHandler(KeyEvent.KEY_PRESSED, new Stepping(lines)::step);
        Reveal.in(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(head(), map.root(), new FlowPane(32, 4, next.root(), petition.root()), route.root(), scroll);
        root.getStyleClass().addAll(Looks.PLACE, "matter-page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, route::onKey);
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        next.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        route.close();
        petition.close();
        thread.close();
    }

    private Node head() {
        var back = Forms.icon(
                MatterIds.BACK,
                Feather.ARROW_LEFT,
                kit.say("app.back"),
                () -> kit.go().back());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        return new VBox(8, Forms.row(back, title), badges, keys);
    }

    private void read() {
        reading.run(() -> desks.matters().dossier(id), this::show);
        route.read();
    }

    private void show(Optional<Dossier> read) {
        // What did not change keeps its lines, the place in them and the focus.
        if (read.isEmpty() || read.equals(shown)) {
            return;
        }
        boolean isFirst = shown.isEmpty();
        shown = read;
        var dossier = read.get();
        var today = desks.matters().today();
        var topic = dossier.topic();
        title.setText(kit.say("matter.task", topic.number(), topic.title()));
        var focused = focused();
        badges.getChildren().setAll(badges(dossier));
        keys.getChildren().setAll(keys(dossier));
        map.show(desks.matters().stations(dossier.standing()));
        next.show(dossier, desks.matters().next(dossier.standing()));
        double at = scroll.getVvalue();
        lines.getChildren().setAll(thread.of(dossier, today));
        scroll.setVvalue(at);
        if (isFirst) {
            // The page stands before it is read: only now is there a line to put the hands on.
            next.focus();
        } else {
            focused.flatMap(name -> Optional.ofNullable(root.lookup("#" + name)))
                    .ifPresent(Node::requestFocus);
        }
    }

    private Optional<String> focused() {
        return Optional.ofNullable(root.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(node -> Optional.ofNullable(node.getId()));
    }

    private List<Node> badges(Dossier dossier) {
        var topic = dossier.topic();
        var all = new ArrayList<Node>();
        if (!topic.kind().isBlank()) {
            all.add(Forms.badge(topic.kind(), Looks.NEUTRAL));
        }
        var state = Forms.badge(kit.text().of("matter.state", topic.state()), States.look(topic.state()));
        state.setId(MatterIds.STATE);
        all.add(state);
        int late = dossier.standing().late(desks.matters().today());
        if (late > 0) {
            all.add(Forms.badge(kit.say("matter.late-tasks", late), Looks.DANGER));
        }
        if (!dossier.tasks().isEmpty()) {
            all.add(Forms.badge(
                    kit.say(
                            "matter.progress",
                            dossier.progress(),
                            dossier.standing().closedTasks(),
                            dossier.tasks().size()),
                    Looks.ACCENT));
        }
        return all;
    }

    private List<Node> keys(Dossier dossier) {
        var all = new ArrayList<Node>();
        var topic = dossier.topic();
        if (topic.state().isOpen()) {
            all.add(Forms.button(
                    MatterIds.AGENDA, Feather.CALENDAR, kit.say("matter.agenda"), () -> deeds.agenda(dossier)));
            all.add(Forms.button(
                    MatterIds.ANNOUNCE,
                    Feather.CLIPBOARD,
                    kit.say("matter.announce"),
                    () -> ways.announce().accept(id)));
            all.add(Forms.button(
                    MatterIds.EVALUATE, Feather.SMILE, kit.say("matter.evaluate"), () -> evaluate(dossier)));
            all.add(Forms.button(
                    MatterIds.CLOSE, Feather.CHECK_SQUARE, kit.say("matter.close"), () -> deeds.close(dossier)));
        } else {
            all.add(Forms.button(
                    MatterIds.REOPEN, Feather.ROTATE_CCW, kit.say("matter.reopen"), () -> deeds.reopen(topic)));
        }
        all.add(Forms.button(MatterIds.EDIT, Feather.EDIT_2, kit.say("matter.edit-key"), this::edit));
        if (topic.state().isOpen()) {
            all.add(more(dossier));
        }
        all.add(Forms.button(MatterIds.PRINT, Feather.PRINTER, kit.say("matter.print-key"), this::print));
        return all;
    }

    /** A survey that is open is gone on with: there is one at a time. */
    private void evaluate(Dossier dossier) {
        dossier.surveys().stream()
                .filter(Survey::isOpen)
                .findFirst()
                .ifPresentOrElse(
                        open -> kit.go().to(new Goal.Survey(open.id())),
                        () -> ways.evaluate().accept(id));
    }

    private Node more(Dossier dossier) {
        var topic = dossier.topic();
        var menu = new MenuButton(kit.say("matter.more"));
        menu.setId(MatterIds.MORE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item(MatterIds.JOIN, "matter.join", () -> deeds.join(topic)),
                        item(MatterIds.HAND_ON, "matter.hand-on", () -> deeds.handOn(topic)),
                        item(MatterIds.DECLINE, "matter.decline", () -> deeds.decline(topic)));
        return menu;
    }

    private MenuItem item(String name, String label, Runnable deed) {
        var item = new MenuItem(kit.say(label));
        item.setId(name);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    /** Puts a question in place of the thread, or takes it away. */
    private void ask(Optional<Asking.Shown> question) {
        scroll.setContent(question.<Node>map(Asking.Shown::root).orElse(lines));
        question.ifPresentOrElse(one -> one.focus().run(), next::focus);
    }

    private void edit() {
        shown.map(Dossier::topic).ifPresent(topic -> {
            var form = new Rewording(
                    kit,
                    desks.forForm(),
                    topic,
                    (after, photos) -> deeds.change(topic, after, photos),
                    () -> ask(Optional.empty()));
            var card = new VBox(form.root());
            card.getStyleClass().add(Looks.CARD);
            ask(Optional.of(new Asking.Shown(card, form::focus)));
        });
    }

    private void print() {
        shown.map(Dossier::topic)
                .ifPresent(topic -> new Handing(kit)
                        .word(
                                kit.say("matter.print-name", topic.number(), topic.title()),
                                file -> desks.print().apply(id, file)));
    }

    private void onKey(KeyEvent event) {
        if (!event.isShortcutDown() || !lines.equals(scroll.getContent())) {
            return;
        }
        if (event.getCode() == KeyCode.E) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.P) {
            print();
            event.consume();
        }
    }

    /** Up and Down go from link to link. */
    private record Stepping(VBox lines) {
        void step(KeyEvent event) {
            int by = switch (event.getCode()) {
                case DOWN -> 1;
                case UP -> -1;
                default -> 0;
            };
            if (by == 0 || !(event.getTarget() instanceof Hyperlink link)) {
                return;
            }
            var all = List.copyOf(lines.lookupAll(".hyperlink"));
            int to = all.indexOf(link) + by;
            if (to >= 0 && to < all.size()) {
                all.get(to).requestFocus();
            }
            event.consume();
        }
    }
}
