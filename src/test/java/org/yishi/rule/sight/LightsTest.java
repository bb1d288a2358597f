package org.yishi.rule.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.sight.Bound;
import org.yishi.model.sight.Gauge;
import org.yishi.model.sight.Hue;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.model.sight.Sign;
import org.yishi.model.task.TaskState;

class LightsTest {
    private static Light light(String word, Set<TaskState> states, Bound... bounds) {
        return new Light(word, Hue.RED, Sign.TRIANGLE, states, List.of(bounds));
    }

    @ParameterizedTest
    @CsvSource({"-3,-1,true", "-1,-1,true", "0,-1,false", "1,-1,false"})
    void atMostMinusOneDayIsLate(int days, int most, boolean fits) {
        var late = light("late", Set.of(), Bound.most(Gauge.DAYS_LEFT, most));
        assertEquals(
                fits, Lights.fits(late, Line.in(TaskState.IN_PROGRESS).due(days).line(), Line.TODAY));
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "7,true", "8,false"})
    void bothEndsOfBoundsCountIn(int days, boolean fits) {
        var soon = light("soon", Set.of(), Bound.within(Gauge.DAYS_LEFT, 0, 7));
        assertEquals(
                fits, Lights.fits(soon, Line.in(TaskState.IN_PROGRESS).due(days).line(), Line.TODAY));
    }

    @Test
    void aTaskWithoutADateLiesWithinNoBoundsOfDays() {
        var any = light("any", Set.of(), Bound.least(Gauge.DAYS_LEFT, -9999));
        var given = light("given", Set.of(), Bound.least(Gauge.TERM, 0));
        var task = Line.in(TaskState.IN_PROGRESS).line();
        assertEquals(Optional.empty(), Lights.of(new Legend(List.of(any, given)), task, Line.TODAY));
    }

    @ParameterizedTest
    @CsvSource({"-1,1,true", "0,1,false", "3,5,true", "4,5,false"})
    void theTimeGivenCountsFromThePromiseToTheDate(int due, int most, boolean fits) {
        var urgent = light("urgent", Set.of(), Bound.most(Gauge.TERM, most));
        assertEquals(
                fits,
                Lights.fits(urgent, Line.in(TaskState.IN_PROGRESS).due(due).line(), Line.TODAY));
    }

    @Test
    void theFirstThatFitsWins() {
        var legend = new Legend(List.of(light("open", Set.of(TaskState.IN_PROGRESS)), light("any", Set.of())));
        assertEquals(
                List.of("any", "open", "any", "any", "any", "any", "any"),
                Arrays.stream(TaskState.values())
                        .map(state -> Lights.of(legend, Line.in(state).line(), Line.TODAY)
                                .orElseThrow()
                                .word())
                        .toList());
    }

    @Test
    void allBoundsMustHold() {
        var half = light("half", Set.of(), Bound.most(Gauge.DAYS_LEFT, 3), Bound.most(Gauge.PROGRESS, 50));
        assertTrue(
                Lights.fits(half, Line.in(TaskState.IN_PROGRESS).due(3).at(50).line(), Line.TODAY));
        assertTrue(
                !Lights.fits(half, Line.in(TaskState.IN_PROGRESS).due(3).at(51).line(), Line.TODAY));
        assertTrue(
                !Lights.fits(half, Line.in(TaskState.IN_PROGRESS).due(4).at(50).line(), Line.TODAY));
    }

    @Test
    void everyColourCanBeReadOnItsGround() {
        for (var hue : Hue.values()) {
            assertTrue(contrast(hue.ink(), "FFFFFF") >= 4.5, hue::toString);
            assertTrue(contrast(hue.ink(), hue.paper()) >= 4.5, hue::toString);
        }
    }

    private static double contrast(String ink, String paper) {
        return (luminance(paper) + 0.05) / (luminance(ink) + 0.05);
    }

    /** As WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
