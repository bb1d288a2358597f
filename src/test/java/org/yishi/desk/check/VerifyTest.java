package org.yishi.desk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.village.Villages;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Measure;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.verdict.Count;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Whatever is changed behind the program's back is found, and so is a verdict that does not follow. */
@Execution(ExecutionMode.CONCURRENT)
class VerifyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2026-03-05T18:00:00+08:00");
    private static final String SCRIPT = """
        会议 村民代表会议
        时间 2026-03-05 19:00
        应到 人数=9
        议程 表决 修路
        18:50 签到 1-7
        19:00 开会
        开始 1
        表决 举手
        19:10 计票 赞成5 反对2
        公布
        19:15 表决 唱名 再问一次
        回答 反对 1
        回答 赞成
        公布
        散会
        """;

    @TempDir
    Path folder;

    private final Villages villages = new Villages(CLOCK, () -> "王秀英");

    private Path file() {
        return folder.resolve("v.yishi");
    }

    @BeforeEach
    void hold() {
        var village = new Village("溪口村", VillageKind.VILLAGE, "", "");
        try (var open = villages.found(file(), village).orThrow()) {
            var player = new Player(open.work(), Text.in(Lang.ZH), folder, _ -> {});
            if (new ScriptReader().read(SCRIPT) instanceof Reading.Understood(var script)) {
                assertTrue(player.play(script) instanceof Played.Through);
            }
        }
    }

    private Set<String> flaws() {
        try (var open = villages.open(file()).orThrow()) {
            return new Verify(open.work())
                    .verify().flaws().stream().map(Refusal::key).collect(Collectors.toSet());
        }
    }

    @Test
    void aMeetingAsTheProgramLeftItIsSound() {
        assertEquals(Set.of(), flaws());
        try (var open = villages.open(file()).orThrow()) {
            assertEquals(2, new Verify(open.work()).verify().verdicts());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update poll_count set yes = 7, no = 0 where id = 1                    | command.flaw-row-changed",
                "update presence set kind = 'OUT' where id = 1                         | command.flaw-row-changed",
                "update attendee set name = '某人' where id = 1                         | command.flaw-row-changed",
                "update meeting set title = '另一次会' where id = 1                       | command.flaw-row-changed",
                "delete from presence where id = 3                                     | command.flaw-row-gone",
                "insert into unit (kind, name) values ('GRID', '多出来的网格')             | command.flaw-row-added",
                "update journal set who = '别人' where seq = 2                           | command.flaw-chain",
                "update journal set event = replace(event, '9', '8') where kind = 'ListMade' | command.flaw-chain",
                "delete from journal where seq = 4                                     | command.flaw-chain"
            })
    void whatIsChangedBehindItsBackIsFound(String sql, String flaw) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            for (var trigger : triggers(connection)) {
                statement.execute("drop trigger " + trigger);
            }
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
        assertTrue(flaws().contains(flaw), () -> sql + " found " + flaws());
    }

    private static List<String> triggers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select name from sqlite_schema where type = 'trigger'")) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    @Test
    void aVerdictThatDoesNotFollowFromItsCountsIsFound() {
        try (var open = villages.open(file()).orThrow()) {
            open.work()
                    .act((tx, now) -> {
                        var count = new Count(Measure.HEADS, 1, 6, 0, 0);
                        tx.counts().count(new PollId(1), count, now);
                        tx.record(new Event.Counted(new PollId(1), count));
                        return Outcome.done(true);
                    })
                    .orThrow();
        }
        assertEquals(Set.of("command.flaw-verdict"), flaws());
    }

    @Test
    void anElectorateThatWasNotInTheRoomIsFound() {
        try (var open = villages.open(file()).orThrow()) {
            open.work()
                    .act((tx, now) -> {
                        var attendee = new AttendeeId(9);
                        tx.presence().note(attendee, PresenceKind.IN, BEFORE, "");
                        tx.record(new Event.PresenceNoted(attendee, PresenceKind.IN));
                        return Outcome.done(true);
                    })
                    .orThrow();
        }
        assertEquals(Set.of("command.flaw-electorate"), flaws());
    }
}
