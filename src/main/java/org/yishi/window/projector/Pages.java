package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yishi.live.Exhibit;
import org.yishi.live.Screen;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.verdict.RuleCard;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Clocks;
import org.yishi.window.projector.figure.Promised;
import org.yishi.window.projector.figure.Size;

/** Builds the page for each kind of screen, at one width. */
final class Pages {
    private final Text text;
    private final Big big;
    private final Quorums quorums;
    private final VotePages votes;
    private final SpeakerPage speakers;

    Pages(Text text, Big big) {
        this.text = text;
        this.big = big;
        this.quorums = new Quorums(text, big);
        this.votes = new VotePages(text, big);
        this.speakers = new SpeakerPage(text, big);
    }

    /** The page of a screen; {@code most} is how many rows may stand on one of its leaves. */
    Page of(Screen screen, int most) {
        return switch (screen) {
            case Screen.Blank() -> Page.still(blank());
            case Screen.Welcome(Meeting meeting, RuleCard card) -> Page.still(welcome(meeting, card));
            case Screen.Agenda(Meeting meeting, List<AgendaItem> items) ->
                new AgendaPage(text, big).of(meeting, items, most);
            case Screen.Item item -> item(item);
            case Screen.Promises promises -> promises(promises, most);
            case Screen.Speaker speaker -> speakers.of(speaker);
            case Screen.VoteOpen vote -> Page.still(votes.open(vote));
            case Screen.Counting counting -> new CountingPage(text, big).of(counting, most);
            case Screen.VoteClosed vote -> Page.still(votes.closed(vote));
            case Screen.LotDrawing lot -> new LotPage(text, big).of(lot, most);
            case Screen.VoteResult vote -> votes.result(vote, most);
            case Screen.Shown(Exhibit exhibit) -> new ExhibitPage(text, big).of(exhibit, most);
            case Screen.Ended(Meeting meeting, OffsetDateTime at, long resolutions, long tasks) ->
                Page.still(ended(meeting, at, resolutions, tasks));
        };
    }

    private static Region blank() {
        var pane = new StackPane();
        pane.getStyleClass().add("wall-blank");
        return pane;
    }

    private Region welcome(Meeting meeting, RuleCard card) {
        return big.column(
                big.words(meeting.title()),
                big.line(new Days(text).dateTime(meeting.startsAt()) + "    " + meeting.place()),
                quorums.figures(card),
                quorums.badge(card));
    }

    private Page item(Screen.Item screen) {
        var item = screen.item();
        var clock = big.of(Size.SIDE_CLOCK, "", "wall-side-clock");
        var head = big.row(
                big.of(Size.TAG, text.of("hall.item", item.position()), "wall-tag"),
                big.line(text.of("meeting.kind", item.kind())));
        var page = big.column(head, big.words(item.title()));
        if (!item.presenter().isEmpty()) {
            page.getChildren().add(big.line(text.of("hall.presenter", item.presenter())));
        }
        page.getChildren().addAll(clock, speakers.next(screen.nextSpeakers()), quorums.badge(screen.card()));
        return Page.moving(page, now -> Clocks.item(text, clock, item, now));
    }

    private Page promises(Screen.Promises screen, int most) {
        var promised = new Promised(text, big);
        // The figures above take the room of two rows.
        return Leaves.page(Promised.shown(screen.board()), Math.max(1, most - 2), leaf -> {
            var page = promised.page(screen.item().title(), screen.board(), leaf.rows());
            if (leaf.of() > 1) {
                page.getChildren().add(big.of(Size.LEGEND, leaf.words(text)));
            }
            return page;
        });
    }

    private Region ended(Meeting meeting, OffsetDateTime at, long resolutions, long tasks) {
        return big.column(
                big.atMost(meeting.title(), Size.LARGEST),
                big.words(text.of("hall.ended")),
                big.line(new Days(text).time(at)),
                big.of(Size.LARGER, text.of("hall.came-to", resolutions, tasks)),
                big.line(text.of("hall.thanks")));
    }
}
