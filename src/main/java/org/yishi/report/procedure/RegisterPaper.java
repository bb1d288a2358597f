package org.yishi.report.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.RegisterPage;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageKind;
import org.yishi.model.procedure.StageStatus.State;
import org.yishi.model.topic.Topic;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * 决策实施登记表: a page for each stage, as the six pages of 四议两公开 (DOMAIN: the real form), filled in as far as the
 * record goes; what is to be signed by hand stays empty. A stage that was left out prints its reason.
 */
public final class RegisterPaper {
    private static final int NAMES = 1;
    private static final int WORDS = 4;
    /** Lines of content at least. */
    private static final int ROOM = 5;
    /** Lines that a page holds besides the rows of one line: each stage stays on one page, as on the real form. */
    private static final int PAGE = 21;
    /** Characters that a line of the wide column holds. */
    private static final int LINE = 27;
    /** Lines to sign on at least. */
    private static final int SIGNATURES = 4;
    /** The rows of a meeting's form and of who came take so many lines. */
    private static final int HELD = 1;
    /** Lines for those of the township. */
    private static final int TOWNSHIP = 3;

    private final Press press;
    private final Text text;
    private final Days days;

    public RegisterPaper(Press press) {
        this.press = press;
        text = press.text();
        days = new Days(text);
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Topic topic, Procedure procedure, List<RegisterPage> pages) {
        var paper = Paper.on(press.layout());
        var title = text.of("procedure.register-title", name(procedure));
        for (int i = 0; i < pages.size(); i++) {
            paper.page(Page.UPRIGHT)
                    .title(title)
                    .subtitle(text.of(
                            "procedure.register-part", i + 1, name(pages.get(i).stage())));
            paper.flush(text.of("procedure.register-head", press.committee(), topic.number()));
            paper.table(table(topic, pages.get(i)));
        }
        paper.write(target, press.about(title));
    }

    private Table table(Topic topic, RegisterPage page) {
        var columns = List.of(
                Table.Column.centred(text.of("procedure.register-column"), NAMES),
                Table.Column.left(text.of("procedure.register-words"), WORDS));
        return new Table(columns, rows(topic, page), Table.SIGNED);
    }

    private List<Table.Row> rows(Topic topic, RegisterPage page) {
        var rows = new ArrayList<Table.Row>();
        add(rows, "procedure.register-reason", reason(topic));
        add(rows, "procedure.register-matter", topic.title());
        add(rows, "procedure.register-when", page.day().map(days::date).orElse(""));
        if (page.state() == State.LEFT_OUT) {
            add(rows, "procedure.register-left-out", page.reason());
            return rows;
        }
        int left = PAGE - lines(reason(topic)) - Math.max(ROOM, lines(page.content())) - lines(page.papers());
        switch (page.stage().kind()) {
            case DISCLOSURE -> {
                content(rows, "procedure.register-hung", page);
                signed(rows, "procedure.register-supervision", left);
            }
            case CARRYING_OUT -> {
                content(rows, "procedure.register-done", page);
                signed(rows, "procedure.register-supervision", left);
            }
            case EVALUATION -> {
                content(rows, "procedure.register-judged", page);
                signed(rows, "procedure.register-supervision", left);
            }
            case PROPOSAL, CONSULTATION, REVIEW, DELIBERATION, DECISION -> held(rows, page, left);
        }
        if (!page.papers().isEmpty()) {
            add(rows, "procedure.register-papers", page.papers());
        }
        return rows;
    }

    private void held(List<Table.Row> rows, RegisterPage page, int left) {
        add(rows, "procedure.register-form", page.form());
        add(rows, "procedure.register-came", page.came().map(this::came).orElse(""));
        content(rows, "procedure.register-content", page);
        signed(rows, "procedure.register-signed", left - HELD - (needsTownship(page.stage()) ? TOWNSHIP + 1 : 0));
        if (needsTownship(page.stage())) {
            signed(rows, "procedure.register-township", TOWNSHIP);
        }
    }

    /** What moved it: the boxes of the real form, ticked where the way in which it was raised tells, and its words. */
    private List<String> reason(Topic topic) {
        var way = text.of("matter.way", topic.way());
        var told = topic.words().isBlank() ? way : text.of("procedure.register-voice", way, topic.words());
        return List.of(boxes(topic), told);
    }

    private String boxes(Topic topic) {
        var people = switch (topic.way()) {
            case VISIT, HOTLINE, BOX, WECHAT, MOTION, PARTY -> text.of("procedure.register-ticked");
            case MEETING, OTHER -> text.of("procedure.register-box");
        };
        return switch (press.village().kind()) {
            case VILLAGE -> text.of("procedure.register-boxes", people);
            case COMMUNITY -> text.of("procedure.register-boxes-community", people);
        };
    }

    private static int lines(List<String> told) {
        return told.stream()
                .flatMap(String::lines)
                .mapToInt(line -> Math.max(1, (line.codePointCount(0, line.length()) + LINE - 1) / LINE))
                .sum();
    }

    /** On the real form the township signs from the members' meeting on. */
    private static boolean needsTownship(Stage stage) {
        return stage.kind() == StageKind.DECISION
                || stage.kind() == StageKind.REVIEW
                || stage.bodies().contains("party-assembly");
    }

    private String came(RegisterPage.Came came) {
        return came.entitled() == 0
                ? text.of("procedure.register-present", came.present())
                : text.of(
                        "procedure.register-share",
                        came.entitled(),
                        came.present(),
                        tenth((came.present() * 1000 + came.entitled() / 2) / came.entitled()));
    }

    private static String tenth(long perMille) {
        return perMille / 10 + "." + perMille % 10;
    }

    /** With room to write by hand where the record says little. */
    private void content(List<Table.Row> rows, String key, RegisterPage page) {
        int room = Math.max(0, ROOM - lines(page.content()));
        rows.add(Table.Row.of(text.of(key), String.join("\n", page.content()) + "\n".repeat(room)));
    }

    private void signed(List<Table.Row> rows, String key, int lines) {
        rows.add(Table.Row.of(text.of(key), "\n".repeat(Math.max(SIGNATURES, lines))));
    }

    private void add(List<Table.Row> rows, String key, String line) {
        add(rows, key, List.of(line));
    }

    private void add(List<Table.Row> rows, String key, List<String> lines) {
        var told = lines.stream().filter(line -> !line.isBlank()).toList();
        rows.add(Table.Row.of(text.of(key), String.join("\n", told)));
    }

    private String name(Procedure procedure) {
        return text.lang() == Lang.ZH ? procedure.name() : procedure.nameEn();
    }

    private String name(Stage stage) {
        return text.lang() == Lang.ZH ? stage.name() : stage.nameEn();
    }
}
