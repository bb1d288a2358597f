package org.yishi.report.disclosure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.report.Press;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Postings to be printed. */
final class Posters {
    static final LocalDate UP = LocalDate.of(2026, 3, 5);
    static final Period PERIOD = new Period(UP, UP.plusDays(15));

    private Posters() {}

    static Press press(Lang lang) {
        return Press.standard(
                Text.in(lang),
                new Village("溪口村", VillageKind.VILLAGE, "宁海县", "岔路镇"),
                OffsetDateTime.parse("2026-03-05T19:00:00+08:00"));
    }

    static Disclosure of(Lang lang, String title, String body) {
        var text = Text.in(lang);
        return new Disclosure(
                new DisclosureId(1),
                "2026-P1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DisclosureKind.RESOLUTION,
                title,
                body,
                15,
                false,
                text.of("disclosure.source-village", DisclosureKind.RESOLUTION),
                UP,
                Optional.of(UP),
                Optional.of(PERIOD.until()),
                Optional.of(PERIOD.until().plusDays(1)),
                text.of("disclosure.place-own"),
                lang == Lang.ZH ? "溪口村村民委员会办公室，电话0574-65123456" : "the committee's office, 0574-65123456",
                lang == Lang.ZH ? "期满，一条异议已答复" : "over; one objection answered",
                Optional.empty(),
                List.of(
                        new Objection(
                                1,
                                UP.plusDays(2),
                                "王秀英",
                                "预算里的水泥价格偏高，请公布报价单。",
                                "已核对三家报价，取最低价；报价单贴在旁边。",
                                Optional.of(UP.plusDays(4)),
                                "李敏"),
                        new Objection(2, UP.plusDays(3), "", "工期能否避开插秧？", "", Optional.empty(), "")));
    }

    static String shortBody() {
        return """
            事项：修缮灌溉渠
            会议：2026年3月4日19:00在村文化礼堂召开的村民代表会议
            到会：应到30人，实到21人，占应到的70.00%
            表决：举手表决，赞成20人，反对1人，弃权0人
            结果：通过：到会21人，过半数须11人，赞成20人。
            决议内容：同意修缮村北灌溉渠三百二十米，预算十二万元，由村集体列支。
            责任与时限：清淤、砌渠壁，责任人张大伟，2026年4月30日前完成
            """;
    }

    static String longBody() {
        var body = new StringBuilder(shortBody());
        for (int i = 1; i <= 14; i++) {
            body.append(i).append(". 第").append(i).append("段渠道清淤后砌石，高度八十厘米，两侧各留一米便道，沿线电杆由供电所迁移，青苗补偿按去年标准。\n");
        }
        return body.toString();
    }

    static String english() {
        return """
            Matter: Repair of the irrigation channel
            Meeting: villagers' representatives, 4 March 2026, 19:00, culture hall
            Present: 30 entitled, 21 present, 70.00% of those entitled
            Vote: show of hands: 20 in favour, 1 against, 0 abstained
            Result: Passed: 21 present, more than half is 11, 20 in favour.
            Resolved: The channel north of the village is repaired over 320 metres for 120,000 yuan out of collective funds.
            Who, by when: Clearing and walling: 张大伟, by 30 April 2026
            """;
    }
}
