package org.yishi.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.play.Played;
import org.yishi.desk.play.Player;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.village.Villages;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * Whoever has the file of a secret vote, and every tool, finds nothing in it that joins a voter to a paper, nor when a
 * paper was cast. Forty named people vote one after the other here, each paper unlike all others; then the file is
 * searched by its tables, by its journal and by its raw bytes, with what SQLite has not overwritten yet.
 */
class SecretVoteTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final int VOTERS = 40;
    private static final int CANDIDATES = 12;

    /** Where a row names a person beside a vote: only of votes that are not secret, by trigger. */
    private static final Set<String> OPEN_VOTES_ONLY = Set.of("poll_voice.attendee_id", "poll_count.holder_id");

    private static final Set<String> PEOPLE =
            Set.of("resident", "attendee", "household", "proxy", "presence", "speech");
    private static final Set<String> VOTES = Set.of("poll", "ballot", "recount");

    @TempDir
    Path folder;

    private final List<String> voters = IntStream.range(0, VOTERS)
            .mapToObj(i -> "选民" + Character.toString(0x5000 + 37 * i))
            .toList();
    private final List<String> papers = papers();
    private Path path = Path.of("");

    @BeforeEach
    void vote() {
        path = folder.resolve("溪口村.yishi");
        try (var open = new Villages(CLOCK, () -> "王秀英")
                .found(path, new Village("溪口村", VillageKind.VILLAGE, "宁海县", ""))
                .orThrow()) {
            if (!(new ScriptReader().read(evening()) instanceof Reading.Understood(var script))) {
                throw new IllegalStateException(evening());
            }
            var played = new Player(open.work(), Text.in(Lang.ZH), folder, _ -> {}).play(script);
            assertTrue(played instanceof Played.Through, played::toString);
            pages().forEach(SecretVoteTest::holdsNoPersonAndNoTime);
        }
    }

    @Test
    void noPageThatHoldsAPaperHoldsAPersonOrATime() {
        var pages = pages();
        assertFalse(pages.isEmpty());
        pages.forEach(SecretVoteTest::holdsNoPersonAndNoTime);
    }

    @Test
    void aPaperIsKeptWithoutAPersonAndWithoutATime() throws SQLException {
        assertEquals(
                List.of("flaw", "id", "marks", "poll_id", "round", "taken_back"),
                texts("select name from pragma_table_info('ballot') order by name"),
                "A paper has another column now: it must tell neither who cast it nor when.");
        assertEquals(
                List.of("at", "id", "issued", "poll_id", "returned"),
                texts("select name from pragma_table_info('poll_papers') order by name"),
                "Papers handed out are counted, never by person.");
    }

    @Test
    void noTableHasAPersonBesideASecretVote() throws SQLException {
        var found = new TreeSet<String>();
        for (var table : texts("select name from sqlite_schema where type = 'table'")) {
            var points = texts("select \"from\" || '>' || \"table\" from pragma_foreign_key_list('" + table + "')");
            boolean ofVote = VOTES.contains(table) || points.stream().anyMatch(p -> VOTES.contains(target(p)));
            if (ofVote) {
                points.stream()
                        .filter(p -> PEOPLE.contains(target(p)))
                        .forEach(p -> found.add(table + "." + p.substring(0, p.indexOf('>'))));
                unnamed(table, points).forEach(column -> found.add(table + "." + column));
            }
        }
        assertEquals(OPEN_VOTES_ONLY, found, "These columns join a person to a vote; a secret vote must refuse them.");
    }

    /** Columns that look like a reference though none is declared. */
    private List<String> unnamed(String table, List<String> points) throws SQLException {
        var declared = points.stream().map(p -> p.substring(0, p.indexOf('>'))).collect(Collectors.toSet());
        return texts("select name from pragma_table_info('" + table + "')").stream()
                .filter(c -> c.endsWith("_id") && !declared.contains(c))
                .toList();
    }

    private static String target(String point) {
        return point.substring(point.indexOf('>') + 1);
    }

    @Test
    void whoWritesIntoTheFileBesideTheProgramIsRefusedToo() {
        var voice = "insert into poll_voice (poll_id, attendee_id, choice, at) values (1, 1, 'YES', '2026-03-05')";
        assertTrue(refusal(voice).contains("a secret vote keeps only counts"));
        var held = "insert into poll_count (poll_id, at, measure, yes, no, abstain, invalid, holder_id)"
                + " values (1, '2026-03-05', 'HEADS', 1, 0, 0, 0, 1)";
        assertTrue(refusal(held).contains("a secret vote keeps only counts"));
    }

    @Test
    void theJournalOfTheVoteNamesNobodyAndNoPaper() throws SQLException {
        var told = texts("""
            select kind || ' ' || event || ' ' || rows from journal
            where seq > (select min(seq) from journal where event like '%"poll"%') order by seq
            """);
        assertTrue(told.size() > VOTERS);
        for (var entry : told) {
            assertFalse(entry.contains("attendee") || entry.contains("resident") || entry.contains("marks"), entry);
            papers.forEach(marks -> assertFalse(entry.contains(marks), entry));
        }
    }

    private String evening() {
        var candidates = IntStream.rangeClosed(1, CANDIDATES)
                .mapToObj(i -> "候选" + i + "号")
                .collect(Collectors.joining("、"));
        var lines = new ArrayList<>(
                List.of("会议 村民代表会议", "时间 2026-03-05 19:00", "应到 " + String.join("、", voters), "议程 表决 推选监督委员"));
        for (int i = 0; i < VOTERS; i++) {
            lines.add("18:%02d 签到 %s".formatted(i, voters.get(i)));
        }
        lines.addAll(List.of(
                "19:00 开会",
                "开始 1",
                "表决 票决 推选监督委员 | 方法=逐轮淘汰 | 候选人=" + candidates,
                "19:05 票数 发出%d 收回%d".formatted(VOTERS, VOTERS),
                "开箱"));
        for (int i = 0; i < VOTERS; i++) {
            var ranks = Arrays.stream(papers.get(i).split(",", -1))
                    .map(number -> "候选" + (Integer.parseInt(number) + 1) + "号")
                    .collect(Collectors.joining(">"));
            lines.add("19:%02d 票 %s".formatted(6 + i, ranks));
        }
        lines.addAll(List.of("19:50 公布", "散会"));
        return String.join("\n", lines);
    }

    /** Papers of which no two are alike. */
    private static List<String> papers() {
        var chance = new Random(20260305);
        var order = new ArrayList<>(IntStream.range(0, CANDIDATES).boxed().toList());
        var papers = new TreeSet<String>();
        while (papers.size() < VOTERS) {
            Collections.shuffle(order, chance);
            papers.add(order.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        return List.copyOf(papers);
    }

    /** The pages, of the file and of what is written ahead of it, that hold a paper. */
    private List<byte[]> pages() {
        try {
            var pages = new ArrayList<byte[]>();
            int size = Integer.parseInt(texts("pragma page_size").getFirst());
            cut(Files.readAllBytes(path), 0, 0, size, pages);
            var ahead = path.resolveSibling(path.getFileName() + "-wal");
            if (Files.exists(ahead)) {
                cut(Files.readAllBytes(ahead), 32, 24, size, pages);
            }
            return pages.stream()
                    .filter(page -> papers.stream().anyMatch(marks -> holds(page, marks)))
                    .toList();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cut(byte[] bytes, int start, int head, int size, List<byte[]> pages) {
        for (int at = start + head; at + size <= bytes.length; at += head + size) {
            pages.add(Arrays.copyOfRange(bytes, at, at + size));
        }
    }

    private static void holdsNoPersonAndNoTime(byte[] page) {
        assertFalse(holds(page, "选民"), "a voter's name beside a paper");
        assertFalse(holds(page, "2026-"), "a day beside a paper");
        assertFalse(holds(page, "T19:"), "a time beside a paper");
    }

    private static boolean holds(byte[] page, String words) {
        var sought = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new String(page, StandardCharsets.ISO_8859_1).contains(sought);
    }

    private String refusal(String change) {
        return assertThrows(SQLException.class, () -> {
                    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                            var statement = connection.createStatement()) {
                        statement.executeUpdate(change);
                    }
                })
                .getMessage();
    }

    private List<String> texts(String question) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
