package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yishi.live.Screen;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.verdict.RuleCard;
import org.yishi.text.Days;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/** Builds the page for each kind of screen. */
final class Pages {
    private final Text text;
    private final Quorums quorums;
    private final VotePages votes;
    private final SpeakerPage speakers;

    Pages(Text text) {
        this.text = text;
        this.quorums = new Quorums(text);
        this.votes = new VotePages(text);
        this.speakers = new SpeakerPage(text);
    }

    Page of(Screen screen) {
        return switch (screen) {
            case Screen.Blank() -> Page.still(blank());
            case Screen.Welcome(Meeting meeting, RuleCard card) -> Page.still(welcome(meeting, card));
            case Screen.Agenda(Meeting meeting, List<AgendaItem> items) ->
                Page.still(new AgendaPage(text).of(meeting, items));
            case Screen.Item item -> item(item);
            case Screen.Speaker speaker -> speakers.of(speaker);
            case Screen.VoteOpen vote -> Page.still(votes.open(vote));
            case Screen.Counting counting -> Page.still(new CountingPage(text).of(counting));
            case Screen.VoteClosed vote -> Page.still(votes.closed(vote));
            case Screen.VoteResult vote -> Page.still(votes.result(vote));
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
        return Big.column(
                Big.words(meeting.title()),
                Big.line(new Days(text).dateTime(meeting.startsAt()) + "    " + meeting.place()),
                quorums.figures(card),
                quorums.badge(card));
    }

    private Page item(Screen.Item screen) {
        var item = screen.item();
        var clock = Big.styled("", "wall-side-clock");
        var head = new HBox(
                Big.styled(text.of("hall.item", item.position()), "wall-tag"),
                Big.line(text.of("meeting.kind", item.kind())));
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("wall-row");
        var page = Big.column(head, Big.words(item.title()));
        if (!item.presenter().isEmpty()) {
            page.getChildren().add(Big.line(text.of("hall.presenter", item.presenter())));
        }
        page.getChildren().addAll(clock, speakers.next(screen.nextSpeakers()), quorums.badge(screen.card()));
        return new Page(page, now -> Clocks.item(text, clock, item, now));
    }

    private Region ended(Meeting meeting, OffsetDateTime at, long resolutions, long tasks) {
        var told = new Label(text.of("hall.came-to", resolutions, tasks));
        told.getStyleClass().add("wall-3");
        return Big.column(
                Big.atMost(meeting.title(), 1),
                Big.words(text.of("hall.ended")),
                Big.line(new Days(text).time(at)),
                told,
                Big.line(text.of("hall.thanks")));
    }

    /** How many are here, for the footer of every page. */
    static String present(Text text, RuleCard card) {
        return new Quantities(text)
                .of(
                        org.yishi.model.body.Measure.HEADS,
                        card.electorate().present().heads());
    }
}
