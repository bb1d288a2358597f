package org.yishi.window.projector;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.yishi.live.Screen;
import org.yishi.live.Unfolded;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;
import org.yishi.text.PaperWords;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Bar;
import org.yishi.window.projector.figure.Rows;
import org.yishi.window.projector.figure.Strokes;

/** Papers being read out: a stroke for each as the village draws them, so that everyone can count along. */
final class CountingPage {
    private static final double ROOM = 560;
    /** More than these have no room on a wall read from fifteen metres; the papers of all of them are counted. */
    private static final int MOST = 14;

    private final Text text;

    CountingPage(Text text) {
        this.text = text;
    }

    Region of(Screen.Counting screen) {
        var page = Big.column(
                VotePages.head(text, screen.number(), text.of("hall.wall-counting")),
                Big.atMost(screen.question(), 4),
                rows(screen));
        var unit = unit(screen.contest());
        if (!unit.isEmpty()) {
            page.getChildren().add(Big.line(unit));
        }
        var names = names(screen.contest());
        if (names.size() > MOST) {
            page.getChildren().add(Big.line(text.of("hall.wall-more", names.size() - MOST)));
        }
        page.getChildren()
                .addAll(
                        Big.styled(
                                text.of(
                                        "hall.wall-unfolded",
                                        screen.papers().unfolded(),
                                        screen.papers().returned()),
                                "wall-4",
                                "wall-accent"),
                        Big.line(spoiled(screen.flawed())));
        page.getStyleClass().add("wall-tight");
        return page;
    }

    private Region rows(Screen.Counting screen) {
        var names = names(screen.contest());
        var rows = new Rows(Math.min(MOST, names.size()), ROOM);
        long most = screen.counts().stream().mapToLong(c -> c).max().orElse(0);
        for (int i = 0; i < names.size() && i < MOST; i++) {
            long count = screen.counts().get(i);
            var shape = Unfolded.isByStrokes(screen.contest())
                    ? new Strokes(count, most)
                    : new Bar(most == 0 ? 0 : (double) count / most, 0, Bar.Pattern.STRIPED);
            rows.add(names.get(i), shape, Long.toString(count), false);
        }
        return rows.root();
    }

    private List<String> names(Contest contest) {
        return switch (contest) {
            case Contest.YesNo() ->
                Unfolded.ANSWERS.stream().map(a -> text.of("poll.choice", a)).toList();
            case Contest.Among among -> among.candidates();
            case Contest.Posts posts ->
                posts.posts().stream()
                        .flatMap(p -> posts.candidates().stream().map(name -> text.of("poll.post", p.name(), name)))
                        .toList();
        };
    }

    private String spoiled(List<Pile> flawed) {
        if (flawed.isEmpty()) {
            return text.of("hall.wall-no-spoiled");
        }
        var words = new PaperWords(text);
        var reasons = flawed.stream()
                .flatMap(p ->
                        p.flaw().map(flaw -> text.of("hall.wall-spoiled-one", words.reason(flaw), p.papers())).stream())
                .collect(Collectors.joining(text.of("poll.name-and")));
        return text.of(
                "hall.wall-spoiled", flawed.stream().mapToLong(Pile::papers).sum(), reasons);
    }

    /** What the numbers are where they are not plainly the papers that name someone; empty else. */
    private String unit(Contest contest) {
        if (!(contest instanceof Contest.Among among)) {
            return "";
        }
        return switch (among.method()) {
            case PLURALITY, LIMITED, APPROVAL -> "";
            case SCORE -> text.of("hall.wall-score-sum");
            case BORDA, IRV, SCHULZE, STV_SCOTTISH -> text.of("hall.wall-first-place");
        };
    }
}
