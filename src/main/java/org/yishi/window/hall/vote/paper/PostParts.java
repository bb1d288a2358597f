package org.yishi.window.hall.vote.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.vote.Contest;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** The paper in hand from the highest post down: what it says for each, and which post is being read. */
final class PostParts {
    private static final PseudoClass TURN = PseudoClass.getPseudoClass("turn");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Seat seat;
    private final Contest.Posts contest;
    private final List<Button> parts = new ArrayList<>();
    private final List<Label> said = new ArrayList<>();
    private final HBox root = new HBox(8);

    PostParts(Seat seat, Contest.Posts contest, IntConsumer turn) {
        this.seat = seat;
        this.contest = contest;
        for (int i = 0; i < contest.posts().size(); i++) {
            int post = i;
            var name = new Label(seat.say(
                    "count.post",
                    contest.posts().get(i).name(),
                    contest.posts().get(i).seats()));
            name.getStyleClass().add("paper-post-name");
            var words = new Label();
            words.setWrapText(true);
            words.setMinWidth(0);
            said.add(words);
            var part = Forms.button(PaperIds.post(i), "", () -> turn.accept(post));
            part.setGraphic(new VBox(2, name, words));
            part.setAccessibleText(name.getText());
            part.getStyleClass().add("paper-post");
            part.setFocusTraversable(false);
            part.setMinWidth(0);
            part.setPrefWidth(1);
            part.setMaxWidth(Double.MAX_VALUE);
            part.setMaxHeight(Double.MAX_VALUE);
            HBox.setHgrow(part, Priority.ALWAYS);
            parts.add(part);
        }
        root.getChildren().addAll(parts);
    }

    HBox root() {
        return root;
    }

    void show(PostSheet sheet) {
        for (int i = 0; i < parts.size(); i++) {
            said.get(i).setText(said(sheet, i));
            parts.get(i).pseudoClassStateChanged(TURN, sheet.current() == i);
            parts.get(i)
                    .pseudoClassStateChanged(
                            MARKED, sheet.current() != i && !sheet.named(i).isEmpty());
            parts.get(i).pseudoClassStateChanged(WRONG, sheet.isTooMany(i) || sheet.isIllegible(i));
        }
    }

    /** What a part says: names, that it is blank, that it names too many, or that nobody can read it. */
    String said(PostSheet sheet, int post) {
        if (sheet.isIllegible(post)) {
            return seat.say("hall.post-illegible");
        }
        var named = sheet.named(post);
        if (named.isEmpty()) {
            return sheet.current() > post ? seat.say("hall.post-blank") : "";
        }
        var names = named.stream().map(contest.candidates()::get).collect(Collectors.joining(seat.say("hall.and")));
        return sheet.isTooMany(post) ? seat.say("hall.post-too-many", named.size(), names) : names;
    }
}
