package org.yishi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskTest {
    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "05748765432,057****5432", "665432,****32", "12,**", "'',''"})
    void aPhoneShowsItsHeadAndTail(String phone, String shown) {
        assertEquals(shown, Mask.phone(phone));
    }

    @ParameterizedTest
    @CsvSource({"33022619560307123X,3****************X", "𠮷1𠮷,𠮷*𠮷", "1,*"})
    void anIdentityNumberShowsItsEndsOnly(String number, String shown) {
        assertEquals(shown, Mask.idNumber(number));
    }
}
