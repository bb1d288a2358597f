package org.yishi.window.hall.vote.among;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.count.PostBox.Post;
import org.yishi.model.vote.Contest;
import org.yishi.text.MethodWords;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** Asks what an election to several posts on one paper is about: the posts, who stands, and the village's own switches. */
final class PostsForm {
    private static final int MOST = 34;
    private static final double POSTS_WIDTH = 300;

    private final Seat seat;
    private final PostRows posts;
    private final TextArea candidates = new TextArea();
    private final NameField entry;
    private final CheckBox down;
    private final CheckBox voids;
    private final Label conventions = Forms.muted("");
    private final VBox root;

    /** A form; {@code open} is told what is asked once it makes sense. */
    PostsForm(Seat seat, Consumer<Contest> open) {
        this.seat = seat;
        down = box(AmongIds.STEP_DOWN, "hall.posts-down");
        voids = box(AmongIds.VOIDS, "hall.posts-void");
        down.selectedProperty().subscribe(this::tell);
        voids.selectedProperty().subscribe(this::tell);
        posts = new PostRows(seat);
        candidates.setPrefRowCount(5);
        candidates.setPromptText(seat.say("hall.among-prompt"));
        conventions.setId(AmongIds.POST_CONVENTIONS);
        var go = Forms.primary(
                AmongIds.POST_OPEN,
                seat.say("hall.among-open"),
                () -> contest().ifPresentOrElse(open, this::tellWrong));
        go.getStyleClass().add("big-deed");
        var left = new VBox(4, new Label(seat.say("hall.posts-seats")), posts.root());
        left.setMinWidth(POSTS_WIDTH);
        left.setMaxWidth(POSTS_WIDTH);
        entry = NameField.adding(AmongIds.POST_ENTRY, seat.say("hall.among-entry"), this::add);
        var right = Forms.field(AmongIds.POST_CANDIDATES, seat.say("hall.among-names"), candidates);
        right.getChildren().add(1, entry.root());
        VBox.setVgrow(candidates, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new VBox(
                8,
                new HBox(12, left, right),
                down,
                Forms.muted(seat.say("hall.posts-down-example")),
                voids,
                conventions,
                Forms.row(go));
        tell();
    }

    VBox root() {
        return root;
    }

    /** Puts the focus on the names. */
    void focus() {
        entry.field().requestFocus();
    }

    /** Offers names to be added to the list. */
    void offer(List<Candidate<String>> names) {
        entry.offer(names);
    }

    private void add(String name) {
        if (!names().contains(name)) {
            var before = candidates.getText();
            candidates.setText((before.isBlank() ? "" : before.stripTrailing() + "\n") + name + "\n");
        }
    }

    /** What is asked; empty while it makes no sense. */
    Optional<Contest> contest() {
        var names = names();
        var wanted = posts.posts();
        boolean isSense = !wanted.isEmpty()
                && wanted.stream().map(Post::name).distinct().count() == wanted.size()
                && wanted.stream().allMatch(post -> post.seats() <= names.size())
                && names.size() > 1
                && names.size() <= MOST;
        return isSense
                ? Optional.of(new Contest.Posts(wanted, names, down.isSelected(), voids.isSelected()))
                : Optional.empty();
    }

    /** Says what the form still lacks. */
    void tellWrong() {
        seat.kit().notices().warn(seat.say("hall.posts-wrong", MOST));
    }

    private CheckBox box(String id, String key) {
        var box = new CheckBox(seat.say(key));
        box.setId(id);
        box.setWrapText(true);
        return box;
    }

    private List<String> names() {
        return candidates
                .getText()
                .lines()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }

    private void tell() {
        var shown = new Contest.Posts(List.of(new Post("", 1)), List.of(""), down.isSelected(), voids.isSelected());
        conventions.setText(new MethodWords(seat.kit().text()).conventions(shown));
    }
}
