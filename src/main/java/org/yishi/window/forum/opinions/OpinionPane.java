package org.yishi.window.forum.opinions;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.forum.opinion.Page;
import org.yishi.desk.forum.opinion.Sorting;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.id.OpinionId;
import org.yishi.window.forum.gathered.Choices;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.forum.gathered.Outputs;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The opinion that is chosen: its words, what was joined to it and what is like it, and what became of it. */
final class OpinionPane {
    private static final int LIKE_SHOWN = 3;

    private final Kit kit;
    private final Desks desks;
    private final SaidPart said;
    private final ReplyPart reply;
    private final VBox joined = new VBox(4);
    private final Label nothing;
    private final ScrollPane scroll;
    private final Button save;
    private final Button handOn;
    private final VBox root;
    private Page page = new Page(Outputs.NOTHING, List.of(), List.of());
    private Optional<Opinion> shown = Optional.empty();

    OpinionPane(Kit kit, Desks desks) {
        this.kit = kit;
        this.desks = desks;
        said = new SaidPart(kit);
        reply = new ReplyPart(kit);
        save = Forms.primary(OpinionIds.SAVE, kit.say("opinion.save"), this::save);
        handOn = Forms.button(OpinionIds.HAND_ON, kit.say("opinion.hand-on"), this::handOn);
        nothing = Forms.muted(kit.say("opinion.choose-one"));
        var body = new VBox(8, said.words(), reply.root(), said.rest(), joined);
        body.getStyleClass().add("opinion-side");
        scroll = Forms.scrolled(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(10, nothing, scroll, Forms.row(handOn, Forms.gap(), save));
        root.getStyleClass().add(Looks.SIDE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        show(Optional.empty());
    }

    VBox root() {
        return root;
    }

    void focus() {
        shown.ifPresent(_ -> said.focus());
    }

    void offer(Page fresh) {
        page = fresh;
        said.offer(fresh);
        reply.offer(Choices.names(fresh));
    }

    /** Shows one; what is being typed stays as long as it is the same one and nobody else changed it. */
    void show(Optional<Opinion> one) {
        boolean isSame = one.equals(shown);
        shown = one;
        nothing.setVisible(one.isEmpty());
        nothing.setManaged(one.isEmpty());
        scroll.setVisible(one.isPresent());
        save.setVisible(one.isPresent());
        handOn.setVisible(one.isPresent());
        one.ifPresent(now -> {
            if (!isSame) {
                said.show(now.said());
                reply.show(now.reply());
            }
            handOn.setText(kit.say(now.reply().task().isPresent() ? "opinion.to-task" : "opinion.hand-on-ask"));
            tellJoined(now);
        });
    }

    private void tellJoined(Opinion one) {
        joined.getChildren().clear();
        var same = page.all().joinedTo(one.id());
        if (!same.isEmpty()) {
            joined.getChildren().add(Forms.muted(kit.say("opinion.same-said", same.size())));
            same.forEach(each -> joined.getChildren()
                    .add(line(each, Feather.CORNER_UP_LEFT, kit.say("opinion.part"), () -> part(each.id()))));
        }
        var like = Sorting.likest(page.all(), one);
        if (!like.isEmpty()) {
            joined.getChildren().add(Forms.muted(kit.say("opinion.like-this")));
            like.stream()
                    .limit(LIKE_SHOWN)
                    .forEach(each -> joined.getChildren()
                            .add(line(
                                    each,
                                    Feather.GIT_MERGE,
                                    kit.say("opinion.join-here"),
                                    () -> join(one.id(), each.id()))));
        }
    }

    private Node line(Opinion one, Feather icon, String deed, Runnable act) {
        var words = Forms.wrapped(one.said().words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return Forms.row(words, Forms.icon("opinion-line-" + one.id().value(), icon, deed, act));
    }

    private void part(OpinionId id) {
        kit.act(() -> desks.sorting().part(id), before -> undoable(kit.say("opinion.parted"), before));
    }

    private void join(OpinionId into, OpinionId other) {
        kit.act(
                () -> desks.sorting().join(into, List.of(other)),
                before -> undoable(
                        kit.say("opinion.joined-one", before.getFirst().said().words()), before));
    }

    private void save() {
        shown.ifPresent(one -> {
            var words = said.typed();
            var answer = reply.typed();
            boolean isSaid = words.equals(one.said());
            boolean isReplied = reply.says(one.reply());
            if (isSaid && isReplied) {
                kit.notices().say(kit.say("opinion.nothing-changed"));
                return;
            }
            kit.act(
                    () -> {
                        Outcome<List<Opinion>> first = isSaid
                                ? Outcome.done(List.of(one))
                                : desks.opinions().change(one.id(), words);
                        return isReplied
                                ? first
                                : first.then(_ -> desks.replies().reply(one.id(), answer));
                    },
                    _ -> undoable(kit.say("opinion.saved"), List.of(one)));
        });
    }

    private void handOn() {
        shown.ifPresent(one -> one.reply()
                .task()
                .ifPresentOrElse(
                        task -> kit.go().to(new Goal.Task(task)),
                        () -> HandOnForm.ask(
                                kit,
                                one,
                                Choices.names(page),
                                draft -> kit.act(
                                        () -> desks.replies().handOn(one.id(), draft),
                                        _ -> kit.notices().say(kit.say("opinion.handed-on", draft.owner()))))));
    }

    private void undoable(String sentence, List<Opinion> before) {
        kit.notices().undoable(sentence, () -> kit.act(() -> desks.opinions().restore(before), _ -> {}));
    }
}
