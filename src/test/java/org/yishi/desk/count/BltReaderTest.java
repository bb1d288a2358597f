package org.yishi.desk.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code .blt} as OpenSTV, OpaVote, Droop, OpenTally and Scotland's councils write it. */
class BltReaderTest {
    private static final String EXAMPLE = """
        4 2
        -2
        3 1 3 4 0
        4 1 3 2 0
        2 4 1=3 0
        1 2 0
        0
        "Adam"
        "Basil"
        "Charlotte"
        "Donald"
        "Title"
        """;

    private static final String READ =
            "Title: Adam,Basil,Charlotte,Donald without [1], 2 seats | 3 of 0>2>3; 4 of 0>2>1; 2 of 3>0=2; 1 of 1";

    @Test
    void theExampleOfItsAuthorsIsRead() {
        assertEquals(READ, Told.of("a.blt", EXAMPLE));
    }

    @Test
    void lineEndsAreFree() {
        assertEquals(READ, Told.of("a.blt", EXAMPLE.replace('\n', ' ')));
        assertEquals(READ, Told.of("a.blt", EXAMPLE.replace("\n", "\r\n")));
        assertEquals(READ, Told.of("a.blt", EXAMPLE.replace("\n", "\n\n  ")));
        assertEquals(READ, Told.of("A.BLT", EXAMPLE.replace("4 2\n", "4 2 ")));
    }

    @Test
    void commentsCommasAndOptionsAreUnderstood() {
        assertEquals(
                READ,
                Told.of(
                        "a.blt",
                        EXAMPLE.replace("4 2\n", "# made by hand\n4 2 # four for two\n/* two\nlines */\n")
                                .replace("-2\n", "[withdrawn 2]\n[tie 4 3 2 1]\n")
                                .replace("3 1 3 4 0", "3, 1, 3, 4, 0,")
                                .replace("\"Basil\"", "\"Basil\" # left")));
    }

    @Test
    void aSkippedRankIsADashOrAZeroWhereAllLinesAreEquallyLong() {
        assertEquals("A,B | 1 of ->1; 2 of 0>-", Told.of("a.blt", "2 1\n1 - 2 0\n2 1 - 0\n0\n\"A\"\n\"B\"\n"));
        assertEquals(
                "A,B | 1 of ->-; 1 of ->1; 1 of 0>1",
                Told.of("a.blt", "2 1\n1 0 0 0\n1 0 2 0\n1 1 2 0\n0\n\"A\"\n\"B\"\n"));
    }

    @Test
    void linesOfNoPapersBallotNumbersMarksAndEndsOfOldEditorsAreUnderstood() {
        assertEquals("A,B | 2 of 1", Told.of("a.blt", "2 1\n0 1 0\n2.0 2 0\n0\n\"A\"\n\"B\"\n\u001A\n"));
        assertEquals("A,B | 1 of 1; 1 of 0>1", Told.of("a.blt", "2 1\n(17) 1 2 0\n(18) 1 1 2 0\n0\nA\nB\n"));
        assertEquals("A/*,B | 1 of 1", Told.of("a.blt", "2\t1\r\n1\t2\t0\r\n0\r\n\"A/*\"\r\n\"B\""));
    }

    @Test
    void aBlankPaperIsAPaper() {
        assertEquals("A,B | 7 of ; 1 of 1", Told.of("a.blt", "2 1\n7 0\n1 2 0\n0\nA\nB\n"));
    }

    /** As published for Scotland in 2017 and 2022: parties within the name, commas after it, a bare title. */
    @Test
    void namesComeQuotedDoubledBareOrWithCommas() {
        assertEquals(
                "Ward 6 - Elgin: Neil X \"Lib Dem\",Amber Y \"Con\" | 1 of 0",
                Told.of(
                        "a.blt",
                        "2 1\n1 1 0\n0\n\"Neil X \"\"Lib Dem\"\"\"\n\"Amber Y \\\"Con\\\"\"\nWard 6 - Elgin\n"));
        assertEquals(
                "Ward 1: Ann (Lab),Bob (SNP) | 1 of 0",
                Told.of("a.blt", "2 1,\n1 1 0,\n0,\nAnn (Lab),\nBob (SNP),\n\"Ward 1\",\n"));
        assertEquals(
                "Labour Ann,SNP Bob | 1 of 0", Told.of("a.blt", "2 1\n1 1 0\n0\n\"Labour\" \"Ann\"\n\"SNP\" \"Bob\""));
        assertEquals("T: Ann,Bob | 1 of 0", Told.of("a.blt", "2 1\n1 1 0\n0\n\"Ann\" \"Bob\" \"T\"\n"));
        assertEquals("1,2 | 1 of 0", Told.of("a.blt", "2 1\n1 1 0\n0\n"));
        assertEquals("王芳 #1,李建国,王芳 #3 | 1 of 1", Told.of("a.blt", "3 1\n1 2 0\n0\n王芳\n李建国\n王芳\n"));
        assertEquals("王秀英,李建国 | 1 of 1", Told.of("a.blt", "2 1\n1 2 0\n0\n\"王秀英\"\n\"李建国\"\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                           | a.blt, line 1: the file is empty
        # only a comment             | a.blt, line 1: the file is empty
        4                            | a.blt, line 1: the file ends without the end of the papers (a 0 alone); it may be cut off
        x 2;1 1 0;0                  | a.blt, line 1: “x” should be a whole number from 1 to 2000
        2 x;1 1 0;0                  | a.blt, line 1: “x” should be a whole number from 1 to 2
        2 3;1 1 0;0                  | a.blt, line 1: “3” should be a whole number from 1 to 2
        2 0;1 1 0;0                  | a.blt, line 1: “0” should be a whole number from 1 to 2
        2 1;1 1 0                    | a.blt, line 2: the file ends without the end of the papers (a 0 alone); it may be cut off
        2 1;1 1 0;1 2;0              | a.blt, line 3: this paper does not end with 0
        2 1;1 1 0;;1 3 0;0           | a.blt, line 4: there is no candidate 3; candidates are 1 to 2
        2 1;1 1 0;1 b 0;0            | a.blt, line 3: there is no candidate b; candidates are 1 to 2
        2 1;1 1 0;1 1=3 0;0          | a.blt, line 3: there is no candidate 3; candidates are 1 to 2
        2 1;1 1 0;-1 2 0;0           | a.blt, line 3: “-1” should be a whole number from 0 to 100000000
        2 1;1.5 1 0;0                | a.blt, line 2: “1.5” should be a whole number from 0 to 100000000
        2 1;1 1 0 1 2 0;1 2 0;0      | a.blt, line 2: there is no candidate 0; candidates are 1 to 2
        2 1;-3;1 1 0;0               | a.blt, line 2: there is no candidate 3; candidates are 1 to 2
        2 1;[foo 1];1 1 0;0          | a.blt, line 2: unknown option [foo
        2 1;1 1 0;0;"A"              | a.blt, line 4: only 1 names, 2 are needed
        2 1;1 1 0;0;A;B;C;D;E;F      | a.blt, line 9: 6 names, 2 are needed (and a title)
        2 1;1 1 0;"A";"B"            | a.blt, line 2: the file ends without the end of the papers (a 0 alone); it may be cut off
        2 1 1 1 0 1 2 0              | a.blt, line 1: the file ends without the end of the papers (a 0 alone); it may be cut off
        2 1 1 1 0 0 1 2 0            | a.blt, line 1: the papers have ended; the figure “1” should not follow
        2 1;99999999 1 0;9 1 0;0     | a.blt, line 3: more than 100000000 papers
        2 1;99999999999999999999 1 0 | a.blt, line 2: the file ends without the end of the papers (a 0 alone); it may be cut off
        """)
    void aWrongFileGetsItsLineAndTheReason(String text, String reason) {
        assertEquals(reason, Told.of("a.blt", text.replace(';', '\n')));
    }
}
