package org.yishi.window.home;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.yishi.desk.home.Today;
import org.yishi.desk.home.WallDuty;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Looks;

/** What is to be done at the notice board: never put up, to be answered, to be put up, may come down. */
record WallCard(Kit kit) {
    Node of(Today today) {
        var card = new Card(kit, HomeIds.WALL, kit.say("home.wall", today.wall().all()));
        if (today.wall().isEmpty()) {
            card.add(Forms.muted(kit.say("home.wall.none")));
        }
        return card.lines(today.wall(), (id, duty) -> line(id, duty, today.day()))
                .more(today.wall().more(), Place.DISCLOSURES)
                .root();
    }

    private Node line(String id, WallDuty duty, LocalDate day) {
        return LinkLine.of(
                id,
                duty.title().isEmpty() ? kit.say("home.wall.affairs") : duty.title(),
                badge(duty, day),
                () -> duty.notice()
                        .ifPresentOrElse(
                                notice -> kit.go().to(new Goal.Notice(notice)),
                                () -> kit.go().to(Place.DISCLOSURES)));
    }

    /** The shape and the word say what the colour says, so that a black-and-white print does too. */
    private Label badge(WallDuty duty, LocalDate day) {
        long ago = day.toEpochDay() - duty.day().toEpochDay();
        return switch (duty.what()) {
            case NEVER_UP -> Forms.badge(kit.say("home.wall.never-up", ago), Looks.DANGER);
            case TO_ANSWER -> Forms.badge(kit.say("home.wall.to-answer"), Looks.WARNING);
            case TO_PUT_UP -> Forms.badge(kit.say("home.wall.to-put-up"), Looks.ACCENT);
            case TO_PLAN -> Forms.badge(kit.say("home.wall.to-plan", -ago), Looks.ACCENT);
            case MAY_COME_DOWN -> Forms.badge(kit.say("home.wall.may-come-down"), Looks.NEUTRAL);
        };
    }
}
