package org.yishi.window.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.yishi.live.Screen;
import org.yishi.live.Unfolded;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;
import org.yishi.text.CandidateWords;
import org.yishi.text.PaperWords;
import org.yishi.text.Quantities;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Bar;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Row;
import org.yishi.window.projector.figure.Rows;
import org.yishi.window.projector.figure.Size;
import org.yishi.window.projector.figure.StrokeTable;
import org.yishi.window.projector.figure.Strokes;

/** Papers being read out: a stroke for each as the village draws them, so that everyone can count along. */
final class CountingPage {
    private final Text text;
    private final Big big;

    CountingPage(Text text, Big big) {
        this.text = text;
        this.big = big;
    }

    Page of(Screen.Counting screen, int most) {
        if (screen.contest() instanceof Contest.Posts posts) {
            var heads = posts.posts().stream()
                    .map(post -> text.of("count.post", post.name(), post.seats()))
                    .toList();
            long highest = highest(screen);
            return Leaves.page(
                    lines(screen, posts),
                    most,
                    leaf -> leaf(screen, leaf, StrokeTable.of(big, heads, leaf.rows(), highest)));
        }
        return Leaves.page(rows(screen), most, leaf -> leaf(screen, leaf, Rows.of(big, leaf.rows())));
    }

    private Region leaf(Screen.Counting screen, Leaves.Leaf<?> leaf, Region rows) {
        var page = big.column(VotePages.head(big, text, screen.number(), screen.question(), screen.recount()), rows);
        var unit = unit(screen.contest());
        if (!unit.isEmpty()) {
            page.getChildren().add(big.of(Size.LEGEND, unit));
        }
        page.getChildren()
                .addAll(
                        big.of(
                                Size.LARGE,
                                text.of("hall.wall-verdict", text.of("hall.wall-counting"), progress(screen)),
                                "wall-accent"),
                        big.line(spoiled(screen.flawed())));
        if (leaf.of() > 1) {
            page.getChildren().add(big.of(Size.LEGEND, leaf.words(text)));
        }
        return page;
    }

    private String progress(Screen.Counting screen) {
        return text.of(
                "hall.wall-unfolded",
                screen.papers().unfolded(),
                screen.papers().returned());
    }

    private List<Row> rows(Screen.Counting screen) {
        var names = names(screen.contest());
        boolean byStrokes = Unfolded.isByStrokes(screen.contest());
        long most = highest(screen);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < names.size(); i++) {
            long count = screen.counts().get(i);
            var shape = byStrokes
                    ? new Strokes(count, most)
                    : new Bar(most == 0 ? 0 : (double) count / most, 0, Bar.Pattern.STRIPED);
            var number = byStrokes ? new CandidateWords(text).votes(count) : text.of("poll.points", count);
            rows.add(new Row(names.get(i), shape, number, false, Optional.empty()));
        }
        return rows;
    }

    private List<String> names(Contest contest) {
        return switch (contest) {
            case Contest.YesNo() ->
                Unfolded.ANSWERS.stream().map(a -> text.of("poll.choice", a)).toList();
            case Contest.Among among -> among.candidates();
            case Contest.Posts posts -> posts.candidates();
        };
    }

    /** Each candidate with the papers for every post; votes step down when all are counted, not stroke by stroke. */
    private static List<StrokeTable.Line> lines(Screen.Counting screen, Contest.Posts contest) {
        int all = contest.candidates().size();
        return IntStream.range(0, all)
                .mapToObj(candidate -> new StrokeTable.Line(
                        contest.candidates().get(candidate),
                        IntStream.range(0, contest.posts().size())
                                .mapToObj(post -> screen.counts().get(post * all + candidate))
                                .toList()))
                .toList();
    }

    private static long highest(Screen.Counting screen) {
        return screen.counts().stream().mapToLong(c -> c).max().orElse(0);
    }

    private String spoiled(List<Pile> flawed) {
        if (flawed.isEmpty()) {
            return text.of("hall.wall-no-spoiled");
        }
        var words = new PaperWords(text);
        var reasons = flawed.stream()
                .flatMap(p ->
                        p
                                .flaw()
                                .map(flaw -> text.of("hall.wall-spoiled-one", words.reason(flaw), papers(p.papers())))
                                .stream())
                .collect(Collectors.joining(text.of("poll.name-and")));
        return text.of(
                "hall.wall-spoiled",
                papers(flawed.stream().mapToLong(Pile::papers).sum()),
                reasons);
    }

    private String papers(long number) {
        return new Quantities(text).of(Measure.BALLOTS, number);
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
