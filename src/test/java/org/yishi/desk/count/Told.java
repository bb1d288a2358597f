package org.yishi.desk.count;

import java.util.stream.Collectors;
import org.yishi.model.Outcome;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Ranking;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What a reader made of a text, in one line; or the English sentence that says what is wrong. */
final class Told {
    private static final Text ENGLISH = Text.in(Lang.EN);

    private Told() {}

    /** {@code "Adam,Basil | 1 seat | 3 of 0>1; 1 of 0=1>-"}. */
    static String of(String name, String text) {
        return of(name, text, false);
    }

    static String of(String name, String text, boolean scores) {
        return switch (BallotFiles.parse(new FileText(name, text), scores)) {
            case Outcome.Done<Ballots>(Ballots.Ranked ranked) ->
                slate(ranked) + ranked.papers().stream().map(Told::paper).collect(Collectors.joining("; "));
            case Outcome.Done<Ballots>(Ballots.Rated rated) ->
                slate(rated)
                        + rated.papers().stream()
                                .map(p -> p.papers() + " of " + p.scores())
                                .collect(Collectors.joining("; "));
            case Outcome.Refused<Ballots> refused -> ENGLISH.of(refused.why());
        };
    }

    private static String slate(Ballots ballots) {
        var slate = ballots.slate();
        return (slate.title().isEmpty() ? "" : slate.title() + ": ")
                + String.join(",", slate.candidates())
                + (slate.withdrawn().isEmpty() ? "" : " without " + slate.withdrawn())
                + (slate.seats() == 1 ? "" : ", " + slate.seats() + " seats")
                + " | ";
    }

    private static String paper(Ranking paper) {
        return paper.papers()
                + " of "
                + paper.ranks().stream()
                        .map(rank -> rank.isEmpty()
                                ? "-"
                                : rank.stream().map(String::valueOf).collect(Collectors.joining("=")))
                        .collect(Collectors.joining(">"));
    }
}
