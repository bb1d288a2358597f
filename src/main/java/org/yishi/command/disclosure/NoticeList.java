package org.yishi.command.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.disclosure.Board;
import org.yishi.desk.disclosure.Postings;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.disclosure.Owed;
import org.yishi.text.Text;
import org.yishi.text.wall.OwedWords;
import picocli.CommandLine.Model.CommandSpec;

/** {@code disclosure list}: what should be on the wall and is not, what is, and what was. */
public final class NoticeList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        help.about(spec, help.text().of("command.disclosure.list"));
    }

    @Override
    public int run(Given given) {
        return given.open(open -> {
            var board = new Postings(open.work()).board();
            if (given.isJson()) {
                given.console().print(Json.of(json(board)));
            } else {
                tell(given, board);
            }
            return Answer.DONE;
        });
    }

    private static void tell(Given given, Board board) {
        var text = given.console().text();
        board.owed().forEach(o -> given.console().print(owed(text, o, board.today())));
        board.lines().forEach(l -> given.console().print(line(text, l, board.today())));
    }

    private static String owed(Text text, Owed owed, LocalDate today) {
        var key = owed.isLate(today) ? "command.disclosure.late" : "command.disclosure.due";
        return text.of(
                key,
                text.of("disclosure.kind", owed.kind()),
                owed.number(),
                new OwedWords(text).title(owed),
                owed.by());
    }

    private static String line(Text text, NoticeLine line, LocalDate today) {
        var state = text.of("disclosure.state", line.on(today));
        return line.unanswered() == 0
                ? text.of("command.disclosure.line", line.number(), state, line.title())
                : text.of("command.disclosure.line-open", line.number(), state, line.title(), line.unanswered());
    }

    private static List<Map<String, Object>> json(Board board) {
        var owed = board.owed().stream()
                .map(o -> new Json()
                        .put("state", o.isLate(board.today()) ? "LATE" : "DUE")
                        .put("kind", o.kind().name())
                        .put("of", o.number())
                        .put("title", o.title())
                        .put("by", o.by().toString())
                        .object());
        var lines = board.lines().stream()
                .map(l -> new Json()
                        .put("number", l.number())
                        .put("state", l.on(board.today()).name())
                        .put("kind", l.kind().name())
                        .put("title", l.title())
                        .put("putUp", l.putUp())
                        .put("until", l.until())
                        .put("takenDown", l.takenDown())
                        .put("objections", l.objections())
                        .put("unanswered", l.unanswered())
                        .object());
        return Stream.concat(owed, lines).toList();
    }
}
