package org.yishi.window.matter;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
import org.yishi.model.topic.Alike;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Planned;
import org.yishi.model.topic.Topic;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Reveal;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.matter.intake.AlikePane;
import org.yishi.window.matter.intake.Rewording;
import org.yishi.window.matter.petition.PetitionLine;
import org.yishi.window.matter.plan.PlanForm;
import org.yishi.window.matter.thread.Beside;
import org.yishi.window.matter.thread.CourseMap;
import org.yishi.window.matter.thread.MatterThread;
import org.yishi.window.paper.Handing;

/** The thread of one matter: where it stands at the head, what can be done, and below it everything that happened. */
public final class MatterView implements View {
    private final Kit kit;
    private final MatterDesks desks;
    private final TopicId id;
    private final Latest reading;
    private final Deeds deeds;
    private final MatterThread thread;
    private final MatterHead head;
    private final AlikePane alike;
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
    private Optional<Page> shown = Optional.empty();

    /** What the page tells. */
    private record Page(Dossier dossier, Beside beside, Optional<Planned> planned, List<Alike> alike) {}

    public MatterView(Kit kit, MatterDesks desks, MatterDesks.Ways ways, TopicId id) {
        this.kit = kit;
        this.desks = desks;
        this.id = id;
        reading = new Latest(kit.background());
        deeds = new Deeds(kit, desks, this::ask);
        thread = new MatterThread(kit, desks.followUp(), desks.intake()::content, this::edit);
        var own = new MatterHead.Own(this::edit, this::print, this::plan);
        head = new MatterHead(kit, deeds, new Replies(kit, desks, this::ask), ways, own);
        alike = new AlikePane(kit.text(), false, this::joinTo);
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
        root = new VBox(top(), map.root(), new FlowPane(32, 4, next.root(), petition.root()), route.root(), scroll);
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

    private Node top() {
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
        reading.run(this::page, this::show);
        route.read();
    }

    private Optional<Page> page() {
        return desks.matters().dossier(id).map(dossier -> {
            var topic = dossier.topic();
            var beside = new Beside(desks.intake().photos(id), desks.answers().of(id));
            return new Page(
                    dossier,
                    beside,
                    desks.plan().planned(id),
                    topic.state().isOpen() ? desks.intake().known().alike(topic) : List.of());
        });
    }

    private void show(Optional<Page> read) {
        // What did not change keeps its lines, the place in them and the focus.
        if (read.isEmpty() || read.equals(shown)) {
            return;
        }
        boolean isFirst = shown.isEmpty();
        shown = read;
        var page = read.get();
        var dossier = page.dossier();
        var today = desks.matters().today();
        var topic = dossier.topic();
        title.setText(kit.say("matter.task", topic.number(), topic.title()));
        var focused = focused();
        badges.getChildren().setAll(head.badges(dossier, page.planned(), today));
        keys.getChildren().setAll(head.keys(dossier, page.beside().answers()));
        map.show(desks.matters().stations(dossier.standing()));
        next.show(dossier, desks.matters().next(dossier.standing()));
        double at = scroll.getVvalue();
        lines.getChildren().setAll(thread.of(dossier, page.beside(), today));
        alike.show(page.alike());
        if (alike.size() > 0) {
            lines.getChildren().add(alike.root());
        }
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

    /** Puts a question in place of the thread, or takes it away. */
    private void ask(Optional<Asking.Shown> question) {
        scroll.setContent(question.<Node>map(Asking.Shown::root).orElse(lines));
        question.ifPresentOrElse(one -> one.focus().run(), next::focus);
    }

    private void edit() {
        shown.map(page -> page.dossier().topic()).ifPresent(topic -> {
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

    private void plan() {
        shown.ifPresent(page -> kit.ask(desks.plan()::years, years -> {
            var topics = List.of(page.dossier().topic());
            var form = new PlanForm(kit, desks.plan(), topics, page.planned(), years, () -> ask(Optional.empty()));
            ask(Optional.of(new Asking.Shown(form.root(), form::focus)));
        }));
    }

    private void joinTo(Topic other) {
        shown.ifPresent(page -> deeds.joinTo(page.dossier().topic(), other));
    }

    private void print() {
        shown.map(page -> page.dossier().topic())
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
