package org.yishi.desk.script.way;

import java.util.EnumMap;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.survey.Step;

/** Lines about what is put up, and about what residents are asked. */
public final class NoticeLines {
    private NoticeLines() {}

    /** {@code 公示：决议公开} for what is due; {@code 公示：其他 | 方案公示 | 内容=… | 天数=15} for a text of one's own. */
    public static Deed putUp(Parts parts) {
        var days = parts.named(Part.DAYS).map(Numbers::positive).orElse(0);
        var text = parts.named(Part.TEXT);
        var kind = parts.word(DisclosureKind.class);
        var title = parts.next();
        return new MatterDeed.PutUp(title, kind, text.orElseGet(parts::next), days);
    }

    /** {@code 公示期满：无异议}. */
    public static Deed takeDown(Parts parts) {
        return new MatterDeed.TakeDown(parts.next());
    }

    /** {@code 公示异议：张三 | 造价太高}. */
    public static Deed object(Parts parts) {
        var by = parts.need("script.who-missing");
        return new MatterDeed.Objection(by, parts.need("script.text-missing"));
    }

    /** {@code 答复异议：王建国 | 造价经三家比价}. */
    public static Deed answer(Parts parts) {
        var by = parts.need("script.who-missing");
        return new MatterDeed.AnswerObjection(by, parts.need("script.text-missing"));
    }

    /** {@code 满意度测评：30 | 随机=20260305}. */
    public static Deed ask(Parts parts) {
        long seed = parts.named(Part.SEED).map(NoticeLines::seed).orElse(1L);
        return new MatterDeed.Ask(Numbers.positive(parts.need("script.number-missing")), seed);
    }

    private static long seed(String text) {
        var digits = Times.narrow(text);
        if (!digits.matches("\\d{1,18}")) {
            throw new NotUnderstoodException("script.no-seed", text);
        }
        return Long.parseLong(digits);
    }

    /** {@code 测评结果：很满意12 满意8 一般2}. */
    public static Deed asked(Parts parts) {
        var answers = new EnumMap<Step, Integer>(Step.class);
        for (var pair : Numbers.pairs(Times.narrow(parts.need("script.number-missing")))) {
            var step = parts.words()
                    .one(Step.class, pair.word())
                    .orElseThrow(() -> new NotUnderstoodException(
                            "script.no-step", pair.word(), parts.words().list(Step.class)));
            answers.merge(step, Numbers.whole(pair.digits()), Integer::sum);
        }
        return new MatterDeed.Asked(answers);
    }
}
