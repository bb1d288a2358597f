package org.yishi.desk.followup.sight;

import static org.yishi.model.sight.Gauge.DAYS_LEFT;
import static org.yishi.model.sight.Gauge.PROGRESS;
import static org.yishi.model.sight.Gauge.SATISFIED;
import static org.yishi.model.sight.Gauge.TERM;
import static org.yishi.model.task.TaskState.CHECKED;
import static org.yishi.model.task.TaskState.DONE;
import static org.yishi.model.task.TaskState.GIVEN_UP;
import static org.yishi.model.task.TaskState.IN_PROGRESS;
import static org.yishi.model.task.TaskState.NOT_STARTED;
import static org.yishi.model.task.TaskState.SIGNED_OFF;
import static org.yishi.model.task.TaskState.WAITING;

import java.util.List;
import java.util.Set;
import org.yishi.model.sight.Bound;
import org.yishi.model.sight.Hue;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.model.sight.Sign;
import org.yishi.model.task.TaskState;
import org.yishi.text.Text;

/** Legends to begin with: the plain one, and some as they are met in places; each can be changed afterwards. */
public enum Preset {
    /** By state and date; holds where the village set none. */
    PLAIN,
    /** As in 池州: how urgent it is, by the time it was given; green once done. */
    URGENCY,
    /** As in 大足: how far it is, from red to blue. */
    PROGRESS_STEPS,
    /** As in 北京通州: how near the date is. */
    NEARNESS,
    /** As in 沈阳: how satisfied residents are. */
    SATISFACTION;

    private static final Set<TaskState> OPEN = Set.of(NOT_STARTED, IN_PROGRESS, WAITING);
    private static final Set<TaskState> FINISHED = Set.of(DONE, CHECKED, SIGNED_OFF);

    /** The legend in the words of a language. */
    public Legend legend(Text text) {
        return new Legend(
                switch (this) {
                    case PLAIN -> plain(text);
                    case URGENCY -> urgency(text);
                    case PROGRESS_STEPS -> steps(text);
                    case NEARNESS -> nearness(text);
                    case SATISFACTION -> satisfaction(text);
                });
    }

    private static List<Light> plain(Text text) {
        return List.of(
                light(text.of("followup.light.late"), Hue.RED, Sign.TRIANGLE, OPEN, Bound.most(DAYS_LEFT, -1)),
                light(text.of("followup.light.soon"), Hue.YELLOW, Sign.DIAMOND, OPEN, Bound.within(DAYS_LEFT, 0, 7)),
                light(text.of("followup.light.waiting"), Hue.YELLOW, Sign.BOX, Set.of(WAITING)),
                light(text.of("followup.light.not-started"), Hue.GREY, Sign.RING, Set.of(NOT_STARTED)),
                light(text.of("followup.light.in-progress"), Hue.BLUE, Sign.CIRCLE, Set.of(IN_PROGRESS)),
                light(text.of("followup.light.done"), Hue.GREEN, Sign.SQUARE, Set.of(DONE, CHECKED)),
                light(text.of("followup.light.signed-off"), Hue.GREEN, Sign.STAR, Set.of(SIGNED_OFF)),
                givenUp(text));
    }

    private static List<Light> urgency(Text text) {
        return List.of(
                light(text.of("followup.light.done"), Hue.GREEN, Sign.SQUARE, FINISHED),
                givenUp(text),
                light(text.of("followup.light.urgent-day"), Hue.RED, Sign.TRIANGLE, Set.of(), Bound.most(TERM, 1)),
                light(text.of("followup.light.weighty"), Hue.YELLOW, Sign.DIAMOND, Set.of(), Bound.most(TERM, 7)),
                light(text.of("followup.light.ordinary"), Hue.BLUE, Sign.CIRCLE, Set.of()));
    }

    private static List<Light> steps(Text text) {
        return List.of(
                givenUp(text),
                light(text.of("followup.light.accepted"), Hue.BLUE, Sign.STAR, Set.of(CHECKED, SIGNED_OFF)),
                light(text.of("followup.light.below-30"), Hue.RED, Sign.TRIANGLE, Set.of(), Bound.most(PROGRESS, 29)),
                light(
                        text.of("followup.light.below-70"),
                        Hue.YELLOW,
                        Sign.DIAMOND,
                        Set.of(),
                        Bound.within(PROGRESS, 30, 69)),
                light(text.of("followup.light.from-70"), Hue.GREEN, Sign.CIRCLE, Set.of(), Bound.least(PROGRESS, 70)));
    }

    private static List<Light> nearness(Text text) {
        return List.of(
                light(text.of("followup.light.done"), Hue.GREEN, Sign.SQUARE, FINISHED),
                givenUp(text),
                light(text.of("followup.light.urgent"), Hue.RED, Sign.TRIANGLE, OPEN, Bound.most(DAYS_LEFT, 3)),
                light(text.of("followup.light.near"), Hue.YELLOW, Sign.DIAMOND, OPEN, Bound.within(DAYS_LEFT, 4, 10)),
                light(text.of("followup.light.ordinary"), Hue.BLUE, Sign.CIRCLE, OPEN));
    }

    private static List<Light> satisfaction(Text text) {
        return List.of(
                light(text.of("followup.light.content"), Hue.GREEN, Sign.CIRCLE, Set.of(), Bound.least(SATISFIED, 80)),
                light(
                        text.of("followup.light.half-content"),
                        Hue.YELLOW,
                        Sign.DIAMOND,
                        Set.of(),
                        Bound.within(SATISFIED, 60, 79)),
                light(
                        text.of("followup.light.complaints"),
                        Hue.RED,
                        Sign.TRIANGLE,
                        Set.of(),
                        Bound.most(SATISFIED, 59)),
                light(text.of("followup.light.not-asked"), Hue.GREY, Sign.RING, Set.of()));
    }

    private static Light givenUp(Text text) {
        return light(text.of("followup.light.given-up"), Hue.GREY, Sign.CROSS, Set.of(GIVEN_UP));
    }

    private static Light light(String word, Hue hue, Sign sign, Set<TaskState> states, Bound... bounds) {
        return new Light(word, hue, sign, states, List.of(bounds));
    }
}
