package org.yishi.window.hall.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatchingTest {
    private static final List<Candidate<String>> ALL = List.of(
            new Candidate<>(1, "王建国", "WJG", "a"),
            new Candidate<>(2, "李敏", "LM", "b"),
            new Candidate<>(12, "李敏", "LM", "c"),
            new Candidate<>(21, "欧阳建国", "OYJG", "d"),
            new Candidate<>(30, "𠮷田", "JT", "e"));

    @ParameterizedTest
    @CsvSource({
        "2, bd",
        "12, c",
        "lm, bc",
        "LM, bc",
        "建国, ad",
        "jg, ad",
        "oy, d",
        "王, a",
        "𠮷, e",
        "zz, ''",
        "' wjg ', a"
    })
    void theNearestStandsFirst(String typed, String found) {
        var matches = Matching.of(ALL, typed).stream().map(Candidate::value).toList();
        assertEquals(found, String.join("", matches));
    }

    @Test
    void nothingTypedIsEveryone() {
        assertEquals(ALL, Matching.of(ALL, "  "));
    }
}
