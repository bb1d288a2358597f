package org.yishi.rule.sight;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.sight.Part;
import org.yishi.model.sight.TaskFilter;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;

class SieveTest {
    private static final Sieve SIEVE = new Sieve(Line.TODAY, "王建国");

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED,-1,TO_DO LATE ALL",
        "IN_PROGRESS,0,TO_DO SOON ALL",
        "WAITING,7,TO_DO SOON WAITING ALL",
        "IN_PROGRESS,8,TO_DO ALL",
        "DONE,-1,TO_DO DONE ALL",
        "CHECKED,0,TO_DO DONE ALL",
        "SIGNED_OFF,-1,CLOSED ALL",
        "GIVEN_UP,3,CLOSED ALL"
    })
    void aTaskBelongsToTheseParts(TaskState state, int days, String parts) {
        var task = Line.in(state).due(days).line();
        assertEquals(
                parts,
                Arrays.stream(Part.values())
                        .filter(part -> SIEVE.isIn(part, task))
                        .map(Part::name)
                        .collect(joining(" ")));
    }

    @Test
    void anOwnerWithAnOfficeIsStillTheSamePerson() {
        var task = Line.in(TaskState.IN_PROGRESS).line();
        assertTrue(SIEVE.isMine(task));
        assertFalse(new Sieve(Line.TODAY, "").isMine(task));
        assertFalse(new Sieve(Line.TODAY, "李敏").isMine(task));
    }

    @ParameterizedTest
    @CsvSource({"'',true", "修缮,true", "XS,true", "修缮 王,true", "修缮 李,false", "路灯,false"})
    void allWordsMustBeFound(String words, boolean found) {
        var task = Line.in(TaskState.IN_PROGRESS).line();
        var filter = new TaskFilter(
                Part.ALL, false, "", Optional.empty(), Optional.empty(), "", Optional.empty(), "", words);
        assertEquals(found, SIEVE.lets(filter, task, "", "修缮灌溉渠\nxsggq\n王建国"));
    }

    @Test
    void everythingAskedForMustFit() {
        var grid = new UnitId(3);
        var matter = new TopicId(4);
        var task = Line.in(TaskState.IN_PROGRESS).of(grid, matter).line();
        var fits = new TaskFilter(
                Part.TO_DO,
                true,
                "王建国（村主任）",
                Optional.of(grid),
                Optional.of(ListKind.PROJECT),
                "村务监督委员会",
                Optional.of(matter),
                "办理中",
                "");
        assertTrue(SIEVE.lets(fits, task, "办理中", ""));
        assertFalse(SIEVE.lets(fits, task, "逾期", ""));
        var elsewhere = new TaskFilter(
                Part.TO_DO, false, "", Optional.of(new UnitId(9)), Optional.empty(), "", Optional.empty(), "", "");
        assertFalse(SIEVE.lets(elsewhere, task, "", ""));
        var otherMatter = new TaskFilter(
                Part.TO_DO, false, "", Optional.empty(), Optional.empty(), "", Optional.of(new TopicId(5)), "", "");
        assertFalse(SIEVE.lets(otherMatter, task, "", ""));
    }
}
