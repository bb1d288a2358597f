package org.yishi.window.hall.vote.among;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.count.PostBox.Post;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.NumberBox;

/** The posts to be filled, the highest first: a name and seats for each, to be added, renamed and taken away. */
final class PostRows {
    private static final int MOST = 6;
    private static final int MOST_SEATS = 20;

    private final Seat seat;
    private final List<Line> lines = new ArrayList<>();
    private final VBox rows = new VBox(6);
    private final Button add;
    private final VBox root;

    private record Line(TextField name, NumberBox seats) {
        Post post() {
            return new Post(name.getText().strip(), seats.value());
        }
    }

    /** The rows as a village committee has them. */
    PostRows(Seat seat) {
        this.seat = seat;
        add = Forms.button(AmongIds.POST_ADD, Feather.PLUS, seat.say("hall.post-add"), () -> add("", 1));
        root = new VBox(6, rows, Forms.row(add));
        add(seat.say("hall.post-head"), 1);
        add(seat.say("hall.post-deputy"), 1);
        add(seat.say("hall.post-member"), 3);
    }

    VBox root() {
        return root;
    }

    /** The posts as they stand; rows without a name are left out. */
    List<Post> posts() {
        return lines.stream().map(Line::post).filter(p -> !p.name().isEmpty()).toList();
    }

    private void add(String name, int seats) {
        var line = new Line(new TextField(name), new NumberBox(1, MOST_SEATS, seats));
        line.name().setPromptText(seat.say("hall.post-prompt"));
        HBox.setHgrow(line.name(), Priority.ALWAYS);
        lines.add(line);
        lay();
        if (name.isEmpty()) {
            line.name().requestFocus();
        }
    }

    private void remove(Line line) {
        lines.remove(line);
        lay();
    }

    private void lay() {
        rows.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            line.name().setId(AmongIds.postName(i));
            line.seats().node().setId(AmongIds.postSeats(i));
            line.seats().node().setAccessibleText(seat.say("hall.among-seats"));
            var remove =
                    Forms.icon(AmongIds.postRemove(i), Feather.X, seat.say("hall.post-remove"), () -> remove(line));
            remove.setDisable(lines.size() == 1);
            rows.getChildren().add(Forms.row(line.name(), line.seats().node(), remove));
        }
        add.setDisable(lines.size() >= MOST);
    }
}
