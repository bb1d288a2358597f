package org.yishi.office.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aRareCharacterIsAsWideAsAnyOther() {
        assertEquals(4, Words.halves("𬍛明"));
        assertEquals(12, Words.halves("2026年3月5日"));
    }

    @Test
    void windowsLineEndsBecomeOneLineFeed() {
        assertEquals("a\nb\nc", Words.clean("a\r\nb\rc"));
    }
}
