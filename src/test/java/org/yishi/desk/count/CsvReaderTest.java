package org.yishi.desk.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code .csv} with one paper a row, in its three forms. */
class CsvReaderTest {
    @Test
    void figuresUnderNamesAreRanks() {
        assertEquals(
                "甲,乙,丙 | 1 of 1>0; 1 of 0>->2; 1 of 0=2; 1 of ", Told.of("a.csv", "甲,乙,丙\n2,1,\n1,,3\n1,0,1\n,,\n"));
    }

    @Test
    void crossesUnderNamesAreARankOfSeveral() {
        assertEquals("甲,乙,丙 | 1 of 0=2; 1 of 1", Told.of("a.csv", "甲,乙,丙\n√,,x\n,○,\n"));
    }

    @Test
    void namesUnderNamesAreInTheOrderOfTheRow() {
        assertEquals("甲,乙,丙 | 1 of 1>0; 1 of 2", Told.of("a.csv", "甲,乙,丙\n乙,甲,\n丙,,\n"));
    }

    @Test
    void namesUnderRanksMakeTheCandidatesInTheirOwnOrder() {
        assertEquals(
                "Ann,Bob,Eve | 1 of 2>0; 1 of 1>->0; 1 of 0>0=1=2",
                Told.of(
                        "a.csv",
                        "ballotID,rank1,rank2,rank3\n7,Eve,Ann,skipped\n8,Bob,skipped,Ann\n9,Ann,overvote,\n"));
        assertEquals("乙,甲 | 1 of 1>0", Told.of("a.csv", "第一,第二\n甲,乙\n"));
        assertEquals("Ann,Bob | 1 of 1>0", Told.of("a.csv", "1st,2nd\nBob,Ann\n"));
    }

    @Test
    void oneColumnOfNamesIsOneVoteEach() {
        assertEquals("Ann,Bob | 1 of 1; 1 of 0; 1 of 1", Told.of("a.csv", "Vote\nBob\nAnn\nBob\n"));
    }

    @Test
    void bareNumbersOverFiguresAreCandidatesCalledByNumber() {
        assertEquals("1,2,3 | 1 of 2>0>1", Told.of("a.csv", "1,2,3\n2,3,1\n"));
    }

    @Test
    void aColumnSaysHowManyAndOthersArePassedOver() {
        assertEquals("甲,乙 | 12 of 1>0; 3 of 0", Told.of("a.csv", "票号,甲,乙,票数\nA1,2,1,12\nA2,1,,3\n"));
    }

    @Test
    void separatorsAndQuotesOfSpreadsheetsAreUnderstood() {
        assertEquals("甲,乙 | 1 of 1>0", Told.of("a.csv", "甲;乙\r\n2;1\r\n"));
        assertEquals("甲,乙 | 1 of 1>0", Told.of("a.csv", "甲\t乙\n2\t1\n"));
        assertEquals("甲,乙 | 1 of 1>0", Told.of("a.csv", "sep=;\n甲;乙\n2;1\n"));
        assertEquals("Li, Na,Bob | 1 of 1>0", Told.of("a.csv", "\"Li, Na\",Bob\n\"2\",1\n"));
    }

    @Test
    void figuresAreScoresWhereScoresAreAsked() {
        assertEquals("修路,路灯 | 1 of {0=10}; 1 of {}; 1 of {1=11}", Told.of("a.csv", "修路,路灯\n10,\n,\n,11\n", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                      | false | a.csv, line 1: the file is empty
        A,B;1,2;1,x1            | false | a.csv, line 3: “x1” is not a whole number
        A,B;1,2;1,1.5           | false | a.csv, line 3: “1.5” is not a whole number
        A,B;1,2;;3,1            | false | a.csv, line 4: the rank “3” is not between 1 and 2
        A,B;-1,2                | false | a.csv, line 2: the rank “-1” is not between 1 and 2
        A,B;1,2,1               | false | a.csv, line 2: the first row has 2 columns, this one 3
        A,A;1,2                 | false | a.csv, line 1: the candidate “A” stands there twice
        A,B;B,A;A,C             | false | a.csv, line 3: “C” is not a candidate
        id,ballot;1,2           | false | a.csv, line 1: no candidates found; the first row should name them
        A,B,count;1,2,many      | false | a.csv, line 2: “many” should be a whole number from 0 to 100000000
        A,B;7,8;9,good          | true  | a.csv, line 3: “good” is not a whole number
        A,A;7,8                 | true  | a.csv, line 1: the candidate “A” stands there twice
        """)
    void aWrongFileGetsItsLineAndTheReason(String text, boolean scores, String reason) {
        assertEquals(reason, Told.of("a.csv", text.replace(';', '\n'), scores));
    }
}
