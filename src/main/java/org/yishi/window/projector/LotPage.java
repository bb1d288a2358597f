package org.yishi.window.projector;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Screen;
import org.yishi.text.CandidateWords;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Row;
import org.yishi.window.projector.figure.Rows;
import org.yishi.window.projector.figure.Size;

/** A lot drawn before everyone's eyes: who ties, how many of them are taken, and the names as they are drawn. */
final class LotPage {
    private final Text text;
    private final Big big;

    LotPage(Text text, Big big) {
        this.text = text;
        this.big = big;
    }

    Page of(Screen.LotDrawing lot, int most) {
        var waiting = lot.choosing().tied().stream()
                .filter(c -> !lot.drawn().contains(c))
                .toList();
        var all = new ArrayList<>(lot.drawn());
        all.addAll(waiting);
        return Leaves.page(all, most, leaf -> leaf(lot, leaf));
    }

    private Region leaf(Screen.LotDrawing lot, Leaves.Leaf<Integer> leaf) {
        var page = big.column(
                VotePages.head(big, text, lot.number(), asked(lot), false),
                big.of(Size.VERDICT, text.of("hall.wall-lot"), "wall-plain"),
                big.of(
                        Size.SENTENCE,
                        text.of("hall.wall-lot-for", lot.choosing().tied().size(), lot.seats())),
                Rows.of(big, leaf.rows().stream().map(c -> row(lot, c)).toList()));
        if (leaf.of() > 1) {
            page.getChildren().add(big.of(Size.LEGEND, leaf.words(text)));
        }
        return page;
    }

    /** The question, and of several posts the one that the lot is for. */
    private String asked(Screen.LotDrawing lot) {
        var post = lot.choosing().tabulation().slate().title();
        return post.isEmpty() ? lot.question() : text.of("poll.post", lot.question(), post);
    }

    private Row row(Screen.LotDrawing lot, int candidate) {
        var tabulation = lot.choosing().tabulation();
        int drawn = lot.drawn().indexOf(candidate) + 1;
        boolean taken = drawn > 0 && drawn <= lot.seats();
        var word = drawn == 0 ? text.of("hall.wall-lot-waiting") : text.of("hall.wall-lot-drawn", drawn);
        var sign = taken ? Feather.CHECK_CIRCLE : drawn > 0 ? Feather.MINUS : Feather.HELP_CIRCLE;
        return new Row(
                tabulation.slate().candidates().get(candidate),
                new Region(),
                new CandidateWords(text).total(tabulation, candidate),
                taken,
                Optional.of(new Row.Sign(sign, taken ? text.of("hall.wall-lot-taken", drawn) : word)));
    }
}
