package org.yishi.window.home;

import java.time.LocalDate;
import javafx.scene.Node;
import org.yishi.desk.home.OpenSurvey;
import org.yishi.desk.home.Today;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Looks;

/** Matters on which residents wait for a word, and surveys that are still open. */
record VoicesCard(Kit kit) {
    Node of(Today today) {
        int all = today.voices().all() + today.surveys().all();
        var card = new Card(kit, HomeIds.VOICES, kit.say("home.voices", all));
        if (all == 0) {
            card.add(Forms.muted(kit.say("home.voices.none")));
        }
        return card.lines(today.voices(), (id, topic) -> topic(id, topic, today.day()))
                .lines(today.surveys(), this::survey)
                .more(today.voices().more() + today.surveys().more(), Place.MATTERS)
                .root();
    }

    private Node topic(String id, Topic topic, LocalDate day) {
        long waits = day.toEpochDay() - topic.raisedOn().toEpochDay();
        var badge = topic.state() == TopicState.REOPENED
                ? Forms.badge(kit.say("home.voices.reopened"), Looks.DANGER)
                : Forms.badge(kit.say("home.voices.waits", waits), Looks.WARNING);
        return LinkLine.of(id, topic.title(), badge, () -> kit.go().to(new Goal.Matter(topic.id())));
    }

    private Node survey(String id, OpenSurvey survey) {
        var badge = Forms.badge(kit.say("home.voices.survey", survey.answers(), survey.asked()), Looks.NEUTRAL);
        return LinkLine.of(id + "-survey", survey.title(), badge, () -> kit.go().to(new Goal.Survey(survey.id())));
    }
}
