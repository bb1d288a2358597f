package org.yishi.text.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What may not hang on the wall is found; what may is left alone. */
class WallGuardTest {
    private static final Known KNOWN = new Known(
            Set.of("张大伟", "王秀英", "李敏", "欧阳娜娜", "王建国", "𬍛明"),
            Set.of("溪口村12号", "溪口村"),
            Set.of("13912345678", "65432100", "119"),
            Set.of("王秀英"));

    private final WallGuard guard = new WallGuard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        身份证号330226195603070012。            | ID_NUMBER 330226195603070012
        证件33022619560307001x               | ID_NUMBER 33022619560307001x
        330226 19560307 0012                | ID_NUMBER 330226 19560307 0012
        老证330226560307001                  | ID_NUMBER 330226560307001
        ３３０２２６１９５６０３０７００１２           | ID_NUMBER ３３０２２６１９５６０３０７００１２
        联系13812345678                      | PHONE 13812345678
        手机：138-1234-5678                   | PHONE 138-1234-5678
        手机 138 1234 5678，                  | PHONE 138 1234 5678
        +86 13812345678                     | PHONE +86 13812345678
        一三八一二三四五六七八                    | PHONE 一三八一二三四五六七八
        家里电话65432100                      | PHONE 65432100
        住溪口村12号                           | ADDRESS 溪口村12号
        住3幢2单元501室                         | ADDRESS 3幢2单元501室
        住3幢501                              | ADDRESS 3幢501
        住12-2-1203                          | ADDRESS 12-2-1203
        Room 501, Building 3                | ADDRESS Room 501, Building 3
        赞成：张大伟、李敏                        | VOTE 张大伟;VOTE 李敏
        反对的有王秀英                           | VOTE 王秀英
        投反对票的是王秀英和李敏                   | VOTE 王秀英;VOTE 李敏
        欧阳娜娜、李敏赞成                        | VOTE 欧阳娜娜;VOTE 李敏
        张大伟弃权                              | VOTE 张大伟
        张大伟（反对）                           | VOTE 张大伟
        张大伟，反对                             | VOTE 张大伟
        弃权：赵六、钱七                          | VOTE 赵六;VOTE 钱七
        反对（𬍛明）                             | VOTE 𬍛明
        同意的代表：李敏                          | VOTE 李敏
        In favour: 张大伟, 李敏                  | VOTE 张大伟;VOTE 李敏
        王秀英 voted against                    | VOTE 王秀英
        代表签字：张大伟                          | SIGNATURE 张大伟
        王秀英提出异议，已答复                      | OBJECTOR 王秀英
        """)
    void whatTellsOfAPersonIsFound(String text, String expected) {
        assertEquals(expected, said(guard.find(text, KNOWN)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        应到30人，实到21人；赞成20人，反对1人，弃权0人。
        赞成：20人；反对：1人；弃权：无
        赞成：二十人；反对：没有
        责任人张大伟，2026年4月1日前完成。
        张大伟得票：赞成20票，反对1票
        张大伟赞成20票
        同意张大伟承包村北鱼塘。
        须经王建国同意后施工。
        异议向村委会办公室提出，电话0574-65123456。
        村文化礼堂（溪口村）
        3幢楼道灯更换
        决议2026-3-1，任务2026-3-02，2026-03-05
        预算1381234元，合计12345678901元
        统一社会信用代码54330226MEA1234567
        责任人王秀英
        火警119
        反对浪费。李敏负责
        """)
    void whatMayHangIsLeftAlone(String text) {
        assertEquals("", said(guard.find(text, KNOWN)));
    }

    @Test
    void whatIsMaskedIsNotFoundAgain() {
        var text = "事项：清淤\n赞成：张大伟、李敏\n联系13812345678，330226195603070012\n住溪口村12号";
        var zh = Text.in(Lang.ZH);
        var masked = guard.mask(text, guard.find(text, KNOWN), zh);
        assertEquals("事项：清淤\n赞成：（姓名略）、（姓名略）\n联系138****5678，3****************2\n住（住址略）", masked);
        assertEquals(List.of(), guard.find(masked, KNOWN));
    }

    @Test
    void itIsToldInWhichLineItStands() {
        var text = "事项：清淤\n\n联系13812345678";
        assertEquals(3, guard.find(text, Known.NOBODY).getFirst().line(text));
    }

    private static String said(List<Leak> leaks) {
        return Arrays.stream(leaks.toArray(Leak[]::new))
                .map(l -> l.kind() + " " + l.words())
                .collect(Collectors.joining(";"));
    }
}
