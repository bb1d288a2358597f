package org.yishi.fault;

import java.util.ArrayList;
import java.util.List;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.script.deed.Script;

/** A long evening as a script: sixty people check in one by one, three votes are counted with every mistake. */
final class Evening {
    private static final int PEOPLE = 60;

    private Evening() {}

    static Script script() {
        return switch (new ScriptReader().read(text())) {
            case Reading.Understood(Script script) -> script;
            case Reading.NotUnderstood(var complaints) -> throw new IllegalStateException(complaints.toString());
        };
    }

    static String text() {
        var lines = new ArrayList<>(List.of("会议 村民代表会议", "时间 2026-03-05 19:00", "应到 人数=" + PEOPLE));
        for (int item = 1; item <= 3; item++) {
            lines.add("议程 表决 第" + item + "件事");
        }
        for (int person = 1; person <= 50; person++) {
            lines.add("18:%02d 签到 %d".formatted(person, person));
        }
        lines.add("19:00 开会");
        for (int item = 1; item <= 3; item++) {
            lines.addAll(item(item));
        }
        lines.add("散会");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> item(int item) {
        var lines = new ArrayList<String>();
        lines.add("开始 " + item);
        for (int speaker = 1; speaker <= 8; speaker++) {
            lines.add("发言 %d | 建议 | 40秒 | 先修桥头这一段".formatted(10 * item + speaker));
        }
        lines.add("表决 举手");
        for (int mistake = 1; mistake <= 8; mistake++) {
            lines.add("计票 赞成%d 反对%d".formatted(20 + mistake, 10));
            lines.add("撤销计票");
        }
        lines.add("计票 赞成40 反对8 弃权2");
        lines.add("公布");
        lines.add("任务 第%d件的落实 | 责任人=李敏 | 期限=+14".formatted(item));
        lines.add("完成");
        return lines;
    }
}
