package org.yishi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yishi.model.body.Measure;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.PaperFlaw;

class PaperWordsTest {
    @Test
    void everyReasonHasItsOwnWords() {
        for (var lang : Lang.values()) {
            var words = Arrays.stream(PaperFlaw.values())
                    .map(new PaperWords(Text.in(lang))::reason)
                    .toList();
            assertEquals(words.size(), List.copyOf(words).stream().distinct().count());
        }
    }

    @Test
    void aBlockSaysWhoCountedIt() {
        var count = new Count(Measure.HEADS, 12, 3, 1, 0);
        var words = new PaperWords(Text.in(Lang.ZH));
        assertEquals("第三排：赞成12人，反对3人，弃权1人（李芳计票）", words.block(new Block("第三排", "李芳", count)));
        assertEquals("全场其他人：赞成12人，反对3人，弃权1人", words.block(new Block("", "", count)));
        var hand = new Block("张三", "", new Count(Measure.HEADS, 2, 1, 0, 0), Optional.of(new AttendeeId(7)));
        assertEquals("张三（持3票）：赞成2人，反对1人，弃权0人", words.block(hand));
    }
}
