package org.yishi.desk.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PrefLib's orders, old files and new. */
class PrefLibReaderTest {
    private static final String NEW = """
        # FILE NAME: 00001-00000001.soi
        # TITLE: Dublin: North
        # DATA TYPE: soi
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: 5
        # NUMBER UNIQUE ORDERS: 2
        # ALTERNATIVE NAME 1: Cathal Boland F.G.
        # ALTERNATIVE NAME 3: Ray, Jr.
        # ALTERNATIVE NAME 2: Owen: B
        3: 1,3
        2: 2
        """;

    @Test
    void aNewFileIsRead() {
        assertEquals("Dublin: North: Cathal Boland F.G.,Owen: B,Ray, Jr. | 3 of 0>2; 2 of 1", Told.of("a.soi", NEW));
    }

    @Test
    void anOldFileIsRead() {
        assertEquals("A,B, Jr.,C | 3 of 0>2; 2 of 1", Told.of("a.soi", "3\n1,A\n2,B, Jr.\n3,C\n5,5,2\n3,1,3\n2,2\n"));
    }

    @Test
    void tiesStandInBraces() {
        var old = "4\n1,A\n2,B\n3,C\n4,D\n6,6,3\n3,1,{2,3,4}\n2,{1, 2},{3,4}\n1,4,2,3,1\n";
        assertEquals("A,B,C,D | 3 of 0>1=2=3; 2 of 0=1>2=3; 1 of 3>1>2>0", Told.of("a.toc", old));
        assertEquals("1,2 | 2 of 0=1; 1 of 1", Told.of("a.toi", "# NUMBER ALTERNATIVES: 2\n2: {1,2}\n1: 2\n"));
    }

    @Test
    void aLineOfNoPapersIsNone() {
        assertEquals("A,B | 2 of 1>0", Told.of("a.soc", "2\n1,A\n2,B\n2,2,2\n0,1,2\n2,2,1\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        soi | ''                                 | a.soi, line 1: the file is empty
        soi | x;1,A                              | a.soi, line 1: “x” should be a whole number from 1 to 2000
        soi | 2;1,A                              | a.soi, line 2: the head does not give the number of candidates and all their names
        soi | 2;1,A;1,B;1,1,1;1,2                | a.soi, line 3: the head does not give the number of candidates and all their names
        soi | 2;1,A;3,B;1,1,1;1,2                | a.soi, line 3: there is no candidate 3; candidates are 1 to 2
        soi | # TITLE: x;1: 1                    | a.soi, line 2: the head does not give the number of candidates and all their names
        soi | # NUMBER ALTERNATIVES: 2;1: 3      | a.soi, line 2: there is no candidate 3; candidates are 1 to 2
        soi | # NUMBER ALTERNATIVES: 2;1: 1,1    | a.soi, line 2: candidate 1 stands twice in one order
        soi | # NUMBER ALTERNATIVES: 2;1 1       | a.soi, line 2: should be “papers: order”
        soi | # NUMBER ALTERNATIVES: 2;x: 1      | a.soi, line 2: “x” should be a whole number from 0 to 100000000
        soi | # NUMBER ALTERNATIVES: 2;1: {1,2}  | a.soi, line 2: the braces of a tie do not match, or files of this kind have no ties
        toi | # NUMBER ALTERNATIVES: 2;1: {1,2   | a.toi, line 2: the braces of a tie do not match, or files of this kind have no ties
        toi | # NUMBER ALTERNATIVES: 2;1: 1},2   | a.toi, line 2: the braces of a tie do not match, or files of this kind have no ties
        soc | # NUMBER ALTERNATIVES: 2;1: 1      | a.soc, line 2: files of this kind rank everyone; this line ranks 1 of 2
        toc | # NUMBER ALTERNATIVES: 3;1: 1,{2}  | a.toc, line 2: files of this kind rank everyone; this line ranks 2 of 3
        soi | 2;1,A;2,B;9,9,2;3,1,2;2,2          | a.soi, line 6: the file says 9 papers, but there are 5; it may be cut off
        cat | # NUMBER ALTERNATIVES: 2           | a.cat: not a known kind of file; known are .blt, .csv, .soc, .soi, .toc, .toi
        """)
    void aWrongFileGetsItsLineAndTheReason(String kind, String text, String reason) {
        assertEquals(reason, Told.of("a." + kind, text.replace(';', '\n')));
    }
}
