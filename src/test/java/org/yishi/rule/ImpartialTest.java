package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.vote.Officers;

class ImpartialTest {
    private static final List<Resident> ROSTER = List.of(
            resident(1, "张伟", 1),
            resident(2, "李芳", 1),
            resident(3, "陈国强", 2),
            resident(4, "王桂兰", 3),
            resident(5, "陈国强", 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "王桂兰 | 王桂兰 | 王桂兰 | ''",
                "张伟 | 王桂兰 | 王桂兰 | 张伟=张伟",
                "王桂兰 | 李芳 | 王桂兰 | 李芳=张伟",
                "王桂兰 | 王桂兰 | 王桂兰、李芳 | 李芳=张伟",
                "陈国强 | 王桂兰 | 某人 | 陈国强=张伟",
                "'' | '' | '' | ''"
            })
    void whoStandsOrLivesWithACandidateMayNotCount(String caller, String teller, String scrutineer, String found) {
        var conflicts = Impartial.conflicts(new Officers(caller, teller, scrutineer), List.of("张伟", "欧阳建国"), ROSTER);
        var said = String.join(
                ",",
                conflicts.stream().map(c -> c.officer() + "=" + c.candidate()).toList());
        assertEquals(found, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王芳（1组） | 王芳（3组） | ''",
                "王芳（3组） | 王芳（3组） | 王芳（3组）",
                "王芳 | 王芳（3组） | 王芳",
                "李敏、王芳 (3组) | 王芳 | 王芳 (3组)",
                "李芳（2组 1970），赵敏 | 张伟（1组） | 李芳（2组 1970）"
            })
    void bracketsTellTwoOfOneNameApart(String teller, String candidate, String found) {
        var conflicts = Impartial.conflicts(new Officers("", teller, ""), List.of(candidate), ROSTER);
        assertEquals(
                found,
                String.join(
                        ",", conflicts.stream().map(Impartial.Conflict::officer).toList()));
    }

    private static Resident resident(long id, String name, long household) {
        return new Resident(
                new ResidentId(id),
                name,
                "X",
                "",
                Gender.FEMALE,
                "",
                "",
                "",
                Optional.of(new HouseholdId(household)),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                0,
                "",
                Optional.empty());
    }
}
