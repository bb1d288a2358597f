package org.yishi.window.home;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.home.NextMeeting;
import org.yishi.desk.home.Today;
import org.yishi.model.meeting.Meeting;
import org.yishi.text.Days;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** The next meeting and what it still lacks; while it is going on, the way straight into the hall. */
record MeetingCard(Kit kit, Days days) {
    private static final int LACKS = 4;

    Node of(Today today) {
        var card = new Card(kit, HomeIds.MEETING, kit.say("home.meeting"));
        today.meeting().ifPresentOrElse(next -> fill(card, next, today.day()), () -> empty(card));
        return card.root();
    }

    private void empty(Card card) {
        card.add(
                Forms.muted(kit.say("home.meeting.none")),
                Forms.row(Forms.primary(
                        HomeIds.PLAN_MEETING,
                        kit.say("home.meeting.plan"),
                        () -> kit.go().to(Place.MEETINGS))));
    }

    private void fill(Card card, NextMeeting next, LocalDate day) {
        var meeting = next.meeting();
        var title = Forms.wrapped(meeting.title());
        title.getStyleClass().add(Looks.TITLE);
        var when = Forms.wrapped(days.dateTime(meeting.startsAt()) + "  " + meeting.place());
        card.add(title, Forms.row(when(meeting, day), when));
        lacks(card, next);
        var goal = meeting.isRunning() ? new Goal.Hall(meeting.id()) : new Goal.Meeting(meeting.id());
        card.add(Forms.row(Forms.primary(
                HomeIds.OPEN_MEETING,
                kit.say(meeting.isRunning() ? "home.meeting.resume" : "home.meeting.open"),
                () -> kit.go().to(goal))));
    }

    private void lacks(Card card, NextMeeting next) {
        var sentences = next.lacks().stream().map(kit.text()::of).toList();
        sentences.stream().limit(LACKS).forEach(sentence -> card.add(lack(sentence)));
        if (sentences.size() > LACKS) {
            card.add(Forms.muted(kit.say("home.lacks.more", sentences.size() - LACKS)));
        }
        if (sentences.isEmpty() && !next.meeting().isRunning()) {
            card.add(ready());
        }
    }

    private Label ready() {
        var label = Forms.wrapped(kit.say("home.lacks.nothing"));
        label.setGraphic(Icons.of(Feather.CHECK));
        label.getStyleClass().add(Looks.SUCCESS);
        return label;
    }

    private static Label lack(String sentence) {
        var label = Forms.wrapped(sentence);
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        label.getStyleClass().add(Looks.WARNING);
        return label;
    }

    private Label when(Meeting meeting, LocalDate day) {
        long away = meeting.day().toEpochDay() - day.toEpochDay();
        if (meeting.isRunning()) {
            return Forms.badge(kit.say("home.meeting.running"), Looks.SUCCESS);
        }
        if (away < 0) {
            return Forms.badge(kit.say("home.meeting.past"), Looks.WARNING);
        }
        return away == 0
                ? Forms.badge(kit.say("home.meeting.today"), Looks.ACCENT)
                : Forms.badge(kit.say("home.meeting.in-days", away), Looks.NEUTRAL);
    }
}
