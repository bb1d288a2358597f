package org.yishi.rule.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.meeting.floor.FloorPreset;
import org.yishi.model.meeting.floor.FloorRule;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.model.meeting.floor.Turn;

/** Who speaks next. A speech is told as its speaker's letter, its stance (+ - = ?) and its state (. done, ! running). */
final class SpeakingOrderTest {
    private static List<Speech> speeches(String told) {
        var speeches = new ArrayList<Speech>();
        for (var one : told.isEmpty() ? new String[0] : told.split(" ")) {
            speeches.add(new Speech(
                    new SpeechId(speeches.size() + 1L),
                    new ItemId(1),
                    Character.isUpperCase(one.charAt(0))
                            ? Optional.of(new AttendeeId(one.charAt(0)))
                            : Optional.empty(),
                    one.substring(0, 1),
                    one.endsWith(".") ? SpeechState.DONE : one.endsWith("!") ? SpeechState.RUNNING : SpeechState.QUEUED,
                    OffsetDateTime.parse("2026-03-05T19:00:00+08:00"),
                    0,
                    Optional.empty(),
                    0,
                    switch (one.charAt(1)) {
                        case '+' -> Stance.FOR;
                        case '-' -> Stance.AGAINST;
                        case '=' -> Stance.SUGGESTION;
                        default -> Stance.NONE;
                    },
                    ""));
        }
        return speeches;
    }

    private static FloorRules rules(String told) {
        var set = EnumSet.noneOf(FloorRule.class);
        int times = 0;
        for (var one : told.isEmpty() ? new String[0] : told.split(" ")) {
            switch (one) {
                case "once" -> set.add(FloorRule.ALL_ONCE);
                case "turn" -> set.add(FloorRule.IN_TURN);
                case "stand" -> set.add(FloorRule.STAND_FIRST);
                default -> times = Integer.parseInt(one);
            }
        }
        return new FloorRules(set, 0, times);
    }

    private static String told(List<Turn> turns) {
        return String.join(
                " ",
                turns.stream()
                        .map(t -> t.speech().name()
                                + t.why()
                                        .map(w -> "(" + w.key().replace("forum.wait.", "") + ")")
                                        .orElse(""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # rules           | speeches               | the order, with why not yet
          ''              | A? B? C?               | A B C
          2               | A?. A?. A? B?          | B A(spoken-out)
          2               | A?. A?! A?             | A(spoken-out)
          once            | A?. A? B?              | B A(others-first)
          once            | A?. A?                 | A
          once            | A?. B?. B? A?          | B A
          turn            | A- B+                  | B A(for-next)
          turn            | A+. B+ C-              | C B(against-next)
          turn            | A+. B+ C+              | B C
          turn            | A+. B- C- D+           | B D(against-next) C
          turn            | A+. B= C+ D-           | B D C(against-next)
          stand           | A? B+                  | B A(no-stance)
          stand turn      | A? B-                  | B A(no-stance)
          stand turn      | A+ B? C-               | A C(for-next) B(no-stance)
        # who has spoken already makes nobody wait who has not: C is free though the other side is next
          once turn       | A+. B-. A+ C-          | C A(others-first)
        # guests are known by their names
          1               | g?. g? h?              | h g(spoken-out)
        """)
    void theQueueInOrder(String rules, String speeches, String expected) {
        assertEquals(expected, told(SpeakingOrder.of(rules(rules), speeches(speeches))));
    }

    @Test
    void somebodyIsAlwaysFreeUnlessAllMayNotSpeakAtAll() {
        var random = new Random(20260305);
        for (int round = 0; round < 5_000; round++) {
            var all = new ArrayList<String>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                all.add("" + "ABCDE".charAt(random.nextInt(5)) + "+-=?".charAt(random.nextInt(4))
                        + (random.nextBoolean() ? "." : ""));
            }
            var speeches = speeches(String.join(" ", all));
            var set = EnumSet.allOf(FloorRule.class);
            set.removeIf(r -> random.nextBoolean());
            var rules = new FloorRules(set, 2, random.nextInt(3));
            var turns = SpeakingOrder.of(rules, speeches);
            long waiting = speeches.stream()
                    .filter(s -> s.state() == SpeechState.QUEUED)
                    .count();
            assertEquals(waiting, turns.size());
            boolean isHopeless = turns.stream()
                    .allMatch(t -> t.why()
                            .filter(w -> w.key().equals("forum.wait.spoken-out")
                                    || w.key().equals("forum.wait.no-stance"))
                            .isPresent());
            assertTrue(isHopeless || turns.getFirst().isFree(), rules + " " + all);
        }
    }

    @Test
    void theVillagesOwnSetHasAllRulesAndNoneHasNone() {
        assertEquals(2, FloorPreset.ROBERT.rules().times());
        assertTrue(FloorPreset.ROBERT.rules().has(FloorRule.IN_TURN));
        assertEquals(FloorRules.NONE, FloorPreset.NONE.rules());
        assertEquals(
                FloorPreset.RED_TEA.rules(),
                FloorPreset.RED_TEA.rules().with(FloorRule.IN_TURN, true).with(FloorRule.IN_TURN, false));
    }
}
