package org.yishi.window.hall.vote.paper;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** A candidate on the paper in hand: the key, the name, the mark, and how many papers so far. */
final class CandidateRow {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass TURN = PseudoClass.getPseudoClass("turn");

    private final Label mark = new Label();
    private final Label count = new Label("0");
    private final Button root;

    CandidateRow(int candidate, String cap, String name, Runnable press) {
        root = Forms.button(PaperIds.candidate(candidate), "", press);
        var key = new Label(cap);
        key.getStyleClass().add(Looks.KEY);
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.setVisible(!cap.isEmpty());
        key.setManaged(!cap.isEmpty());
        var words = new Label(name);
        words.getStyleClass().add("paper-name");
        words.setMinWidth(0);
        mark.getStyleClass().add("paper-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("paper-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        root.setGraphic(Forms.row(key, mark, words, Forms.gap(), count));
        root.setAccessibleText(name);
        root.getStyleClass().add("paper-candidate");
        root.setFocusTraversable(false);
        root.setMinWidth(0);
        root.setMaxWidth(Double.MAX_VALUE);
    }

    Button root() {
        return root;
    }

    void count(long papers) {
        count.setText(Long.toString(papers));
    }

    void mark(String words, boolean isTurn) {
        mark.setText(words);
        root.pseudoClassStateChanged(MARKED, !words.isEmpty());
        root.pseudoClassStateChanged(TURN, isTurn);
    }
}
