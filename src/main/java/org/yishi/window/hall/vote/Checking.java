package org.yishi.window.hall.vote;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.text.count.Figures;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The figures of a paper vote as the scrutineer compares them with the papers, before the hall is shown them. */
final class Checking {
    private final Seat seat;
    private final FlowPane papers = new FlowPane(8, 6);
    private final FlowPane answers = new FlowPane(8, 6);
    private final Label checked = new Label();
    private final VBox root = new VBox(6, papers, answers, checked);

    Checking(Seat seat) {
        this.seat = seat;
        root.setId(VoteIds.FIGURES);
        root.getStyleClass().add(Looks.CARD);
        checked.setId(VoteIds.CHECKED);
        checked.getStyleClass().addAll("told-line", Looks.SUCCESS);
    }

    VBox root() {
        return root;
    }

    /** Whether somebody was named to watch and has not compared the figures yet. */
    static boolean isDue(Poll poll) {
        return isWatched(poll) && poll.checkedBy().isBlank();
    }

    void show(Poll poll) {
        boolean shows = poll.form() == PollForm.PAPER;
        root.setVisible(shows);
        root.setManaged(shows);
        var figures = new Figures(seat.kit().text());
        papers.getChildren().setAll(cells(figures.papers(poll)));
        answers.getChildren().setAll(cells(figures.answers(poll)));
        boolean isChecked = !poll.checkedBy().isBlank();
        checked.setVisible(isChecked);
        checked.setManaged(isChecked);
        checked.setText(isChecked ? seat.say("hall.checked", poll.checkedBy()) : "");
    }

    private static boolean isWatched(Poll poll) {
        return poll.form() == PollForm.PAPER && !poll.officers().scrutineer().isBlank();
    }

    private static List<Node> cells(List<Figures.Figure> figures) {
        return figures.stream().map(Checking::cell).toList();
    }

    private static Node cell(Figures.Figure figure) {
        var number = new Label(figure.number());
        number.getStyleClass().add("check-figure");
        var cell = new VBox(Forms.muted(figure.name()), number);
        cell.getStyleClass().add("check-cell");
        return cell;
    }
}
