package org.yishi.text.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "5|0.05", "100|1", "123450|1,234.50", "-250|-2.50", "100000000000|1,000,000,000"})
    void fenAreShownAsYuan(long fen, String shown) {
        assertEquals(shown, Yuan.of(fen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.5|123450", "1,234.50|123450", "￥12|1200", "12元|1200", "0.01|1", "''|0"})
    void yuanAreReadAsFen(String typed, long fen) {
        assertEquals(Optional.of(fen), Yuan.fen(typed));
    }

    @ParameterizedTest
    @CsvSource({"abc", "-5", "1.234", "1.2.3", "99999999999999"})
    void whatIsNoSumIsNotTaken(String typed) {
        assertEquals(Optional.empty(), Yuan.fen(typed));
    }

    @Test
    void whatIsTypedComesBackAsItWas() {
        assertEquals("1234.50", Yuan.typed(123_450));
        assertEquals("", Yuan.typed(0));
    }
}
