package org.yishi.desk.count;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is damaged, it is counted or refused with a sentence, and never breaks the program. */
class BrokenFilesTest {
    private static final String BLT =
            "4 2\n-2\n3 1 3 4 0\n2 4 1=3 0\n1 - 2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n";
    private static final String CSV = "甲,乙,丙,票数\n2,1,,12\n1,,3,1\n√,,x,2\n";
    private static final String OLD = "3\n1,A\n2,B\n3,C\n6,6,2\n4,1,{2,3}\n2,2,3,1\n";
    private static final String NEW =
            "# TITLE: x\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 6\n# ALTERNATIVE NAME 1: A\n4: 1,{2,3}\n2: 2\n";
    private static final String PIECES = "0123456789 -=,:;{}[]\"#\n\r\t/*xé王\uD83D";

    @ParameterizedTest
    @ValueSource(strings = {BLT, CSV, OLD, NEW})
    void aDamagedFileIsReadOrRefused(String whole) {
        var random = new Random(1789);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder(whole);
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                text.append(text.isEmpty() ? "0" : "");
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                    case 2 -> text.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                    default -> text.setLength(Math.max(1, at));
                }
            }
            for (var kind : new String[] {"blt", "csv", "soc", "soi", "toc", "toi"}) {
                var told = Told.of("a." + kind, text.toString(), random.nextBoolean());
                assertFalse(told.contains("⟦"), told);
            }
        }
    }
}
