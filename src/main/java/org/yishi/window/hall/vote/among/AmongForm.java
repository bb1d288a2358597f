package org.yishi.window.hall.vote.among;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Contest;
import org.yishi.text.MethodWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.kit.look.Looks;

/** Asks what a vote among several is about: who stands, for how many seats, counted by which method. */
public final class AmongForm {
    private static final int MOST = 34;
    private static final double METHOD_WIDTH = 236;

    private final Seat seat;
    private final ComboBox<CountingMethod> method;
    private final TextArea candidates = new TextArea();
    private final NumberBox seats = new NumberBox(1, MOST, 1);
    private final CheckBox exactly;
    private final Label conventions = Forms.muted("");
    private final VBox root;

    /** A form; {@code open} is told what is asked once it makes sense. */
    public AmongForm(Seat seat, Consumer<Contest> open) {
        this.seat = seat;
        var words = new MethodWords(seat.kit().text());
        method = Choosers.of(List.of(CountingMethod.values()), CountingMethod.PLURALITY, words::name);
        exactly = new CheckBox(seat.say("hall.among-exactly"));
        exactly.setId(AmongIds.EXACTLY);
        candidates.setPrefRowCount(4);
        candidates.setPromptText(seat.say("hall.among-prompt"));
        conventions.setId(AmongIds.CONVENTIONS);
        var go = Forms.primary(
                AmongIds.OPEN, seat.say("hall.among-open"), () -> contest().ifPresentOrElse(open, this::tellWrong));
        go.getStyleClass().add("big-deed");
        var left = new VBox(
                8,
                Forms.field(AmongIds.METHOD, seat.say("hall.among-method"), method),
                Forms.field(AmongIds.SEATS, seat.say("hall.among-seats"), seats.node()),
                exactly);
        left.setMinWidth(METHOD_WIDTH);
        var right = Forms.field(AmongIds.CANDIDATES, seat.say("hall.among-candidates"), candidates);
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new VBox(8, new HBox(12, left, right), conventions, Forms.row(go));
        root.getStyleClass().add(Looks.CARD);
        method.valueProperty().subscribe(_ -> tell());
        candidates.textProperty().subscribe(_ -> tell());
        seats.node().valueProperty().subscribe(_ -> tell());
        exactly.selectedProperty().subscribe(_ -> tell());
    }

    public VBox root() {
        return root;
    }

    /** Puts the focus on the names. */
    public void focus() {
        candidates.requestFocus();
    }

    /** What is asked; empty while it makes no sense. */
    public Optional<Contest> contest() {
        var names = names();
        int wanted = seats.value();
        boolean isSense = names.size() > 1 && names.size() <= MOST && wanted <= names.size();
        return isSense
                ? Optional.of(new Contest.Among(method.getValue(), names, wanted, exactly.isSelected()))
                : Optional.empty();
    }

    /** Says what the form still lacks. */
    public void tellWrong() {
        seat.kit().notices().warn(seat.say("hall.among-wrong", MOST));
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
        exactly.setDisable(method.getValue() != CountingMethod.LIMITED);
        var names = names();
        int wanted = Math.max(1, seats.node().getValue());
        var shown = new Contest.Among(
                method.getValue(),
                names.size() < wanted ? Collections.nCopies(wanted, "") : names,
                wanted,
                exactly.isSelected());
        conventions.setText(new MethodWords(seat.kit().text()).conventions(shown));
    }
}
