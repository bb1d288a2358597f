package org.yishi.window.hall.vote.among;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.people.People;
import org.yishi.live.HallState;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.RollLine;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.text.MethodWords;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.Everyone;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.kit.look.Looks;

/** Asks what a vote among several is about: who stands, for how many seats, counted by which method. */
final class AmongForm {
    private static final int MOST = 34;
    private static final double METHOD_WIDTH = 236;

    private final Seat seat;
    private final ComboBox<CountingMethod> method;
    private final CandidateList candidates;
    private final NumberBox seats = new NumberBox(1, MOST, 1);
    private final CheckBox exactly;
    private final Label use = Forms.wrapped("");
    private final Label conventions = Forms.muted("");
    private final Button again;
    private final Consumer<List<Candidate<String>>> known;
    private final VBox root;
    private List<RollLine> roll = List.of();
    private People roster = People.none();
    private boolean isRosterAsked;

    /**
     * A form; {@code open} is told what is asked once it makes sense, {@code known} who can be named, as soon as that is
     * read.
     */
    AmongForm(Seat seat, Consumer<Contest> open, Consumer<List<Candidate<String>>> known) {
        this.seat = seat;
        this.known = known;
        var words = new MethodWords(seat.kit().text());
        method = Choosers.of(List.of(CountingMethod.values()), CountingMethod.PLURALITY, words::name);
        exactly = new CheckBox(seat.say("hall.among-exactly"));
        exactly.setId(AmongIds.EXACTLY);
        exactly.setWrapText(true);
        candidates = new CandidateList(seat, MOST, this::tell);
        conventions.setId(AmongIds.CONVENTIONS);
        again = Forms.button(AmongIds.SCORES_AGAIN, seat.say("hall.among-scores-again"), this::scoreAgain);
        var go = Forms.primary(
                AmongIds.OPEN, seat.say("hall.among-open"), () -> contest().ifPresentOrElse(open, this::tellWrong));
        go.getStyleClass().add("big-deed");
        var left = new VBox(
                8,
                Forms.field(AmongIds.METHOD, seat.say("hall.among-method"), method),
                use,
                Forms.field(AmongIds.SEATS, seat.say("hall.among-seats"), seats.node()),
                exactly);
        left.setMinWidth(METHOD_WIDTH);
        left.setMaxWidth(METHOD_WIDTH);
        var right = Forms.field("among-box", seat.say("hall.among-candidates"), candidates.root());
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new VBox(8, again, new HBox(12, left, right), conventions, Forms.row(go));
        root.getStyleClass().add(Looks.CARD);
        method.valueProperty().subscribe(_ -> tell());
        seats.node().valueProperty().subscribe(_ -> tell());
        exactly.selectedProperty().subscribe(_ -> tell());
    }

    public VBox root() {
        return root;
    }

    /** Shows who can be named, and whether projects were scored before in this meeting. */
    public void show(HallState state) {
        boolean scored = scoredBefore(state.proceedings()).isPresent();
        again.setVisible(scored);
        again.setManaged(scored);
        if (!roll.equals(state.roll())) {
            roll = state.roll();
            offer();
        }
    }

    /** Puts the focus where names are typed. */
    public void focus() {
        candidates.focus();
        readRoster();
    }

    /** Reads the roster, the first time that it is needed. */
    void readRoster() {
        if (!isRosterAsked) {
            isRosterAsked = true;
            seat.kit().ask(() -> seat.desks().residents().people(), people -> {
                roster = people;
                offer();
            });
        }
    }

    /** What is asked; empty while it makes no sense. */
    public Optional<Contest> contest() {
        var names = candidates.names();
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

    private void offer() {
        var names = new Everyone(seat.kit().text()).of(roll, roster);
        candidates.offer(names);
        known.accept(names);
    }

    /** The latest vote by scores of this meeting: projects are scored before they are talked over, and after. */
    private static Optional<Contest.Among> scoredBefore(Proceedings now) {
        return now.polls().stream()
                .filter(p -> p.state() == PollState.PUBLISHED)
                .map(Poll::contest)
                .filter(Contest.Among.class::isInstance)
                .map(Contest.Among.class::cast)
                .filter(among -> among.method() == CountingMethod.SCORE)
                .reduce((_, later) -> later);
    }

    private void scoreAgain() {
        seat.now().flatMap(AmongForm::scoredBefore).ifPresent(before -> {
            method.setValue(before.method());
            candidates.show(before.candidates());
            seats.node().getValueFactory().setValue(before.seats());
        });
    }

    private void tell() {
        exactly.setDisable(method.getValue() != CountingMethod.LIMITED);
        use.setText(seat.kit().text().of("hall.among-use", method.getValue()));
        var names = candidates.names();
        int wanted = Math.max(1, seats.node().getValue());
        var shown = new Contest.Among(
                method.getValue(),
                names.size() < wanted ? Collections.nCopies(wanted, "") : names,
                wanted,
                exactly.isSelected());
        conventions.setText(new MethodWords(seat.kit().text()).conventions(shown));
    }
}
