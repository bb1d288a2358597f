package org.yishi.report.petition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.petition.Mark;
import org.yishi.model.petition.Tally;
import org.yishi.model.topic.Topic;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.petition.PetitionWords;

/** 联名提议书: what is asked for, by which rule, and the names of those who ask. */
public final class PetitionPaper {
    /** Rows of a blank one: enough names, a tenth more, and at most what a few sheets hold. */
    private static final int LEAST = 10;

    private static final int MOST = 240;

    private final Press press;
    private final Text text;
    private final Topic topic;
    private final Map<HouseholdId, Household> households;
    private final PetitionWords words;
    private final Days days;

    public PetitionPaper(Press press, Topic topic, Map<HouseholdId, Household> households) {
        this.press = press;
        this.topic = topic;
        this.households = Map.copyOf(households);
        text = press.text();
        words = new PetitionWords(text);
        days = new Days(text);
    }

    /**
     * Writes one to be signed on.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void blank(Path target, Tally tally) {
        var title = text.of("petition.paper.title");
        var paper = head(title, tally);
        paper.body(text.of("petition.paper.care"));
        long wanted = tally.needed() + Math.ceilDiv(tally.needed(), 10);
        int lines = Math.clamp(wanted, LEAST, MOST);
        paper.table(new Table(columns("petition.paper.signature"), lines(lines), Table.SIGNED));
        end(paper);
        paper.write(target, press.about(title));
    }

    /**
     * Writes the names as they were taken down: first those that count, then the others with the reason.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void filled(Path target, Tally tally) {
        var title = text.of("petition.paper.filled");
        var paper = head(title, tally);
        paper.body(count(tally));
        paper.table(new Table(columns("petition.paper.mark"), names(tally), Table.LINE));
        paper.body(text.of("petition.paper.kept"));
        end(paper);
        paper.write(target, press.about(title));
    }

    private Paper head(String title, Tally tally) {
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(title);
        paper.flush(text.of("petition.paper.to", press.committee()));
        paper.body(text.of("petition.paper.asking", words.name(tally.body())));
        paper.labelled(text.of("petition.paper.matter"), topic.title());
        paper.labelled(text.of("petition.paper.reason"), topic.words());
        paper.labelled(text.of("petition.paper.rule"), rule(tally));
        return paper;
    }

    private String rule(Tally tally) {
        var request = tally.request();
        var who = words.who(tally.body(), request);
        return text.of(
                "petition.paper.rule-words",
                request.source(),
                who,
                new RuleWords(text).share(request.share()),
                press.today(),
                tally.whole(),
                words.unit(tally),
                tally.needed());
    }

    private String count(Tally tally) {
        var state = tally.isMet()
                ? text.of("petition.paper.count-met")
                : text.of("petition.paper.count-missing", tally.missing());
        return text.of("petition.paper.count", press.today(), tally.signed(), words.unit(tally), tally.needed(), state);
    }

    private List<Column> columns(String last) {
        return List.of(
                Column.centred(text.of("petition.paper.number"), 8),
                Column.centred(text.of("petition.paper.name"), 16),
                Column.left(text.of("petition.paper.home"), 28),
                Column.centred(text.of(last), 26),
                Column.centred(text.of("petition.paper.day"), 22));
    }

    private static List<Table.Row> lines(int lines) {
        return IntStream.rangeClosed(1, lines)
                .<Table.Row>mapToObj(i -> new Table.Row.Cells(
                        Stream.concat(Stream.of(Integer.toString(i)), Collections.nCopies(4, "").stream())
                                .toList()))
                .toList();
    }

    private List<Table.Row> names(Tally tally) {
        var apart = tally.lines().stream().collect(Collectors.partitioningBy(line -> line.mark() == Mark.COUNTS));
        var counted = apart.getOrDefault(true, List.of());
        var others = apart.getOrDefault(false, List.of());
        var rows = new ArrayList<Table.Row>();
        int number = 0;
        for (var line : counted) {
            rows.add(row(++number, tally, line));
        }
        if (!others.isEmpty()) {
            rows.add(Table.Row.band(text.of("petition.paper.not-counted", others.size())));
        }
        for (var line : others) {
            rows.add(row(++number, tally, line));
        }
        return rows;
    }

    private Table.Row row(int number, Tally tally, Tally.Line line) {
        return new Table.Row.Cells(List.of(
                Integer.toString(number),
                line.who().name(),
                home(line.who()),
                words.mark(tally, line),
                days.date(line.signature().on())));
    }

    private String home(Resident who) {
        return who.household()
                .flatMap(id -> Optional.ofNullable(households.get(id)))
                .map(home -> Stream.of(home.number(), home.address())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private void end(Paper paper) {
        paper.signatures(List.of(
                text.of("petition.paper.first"),
                text.of("petition.paper.received"),
                text.of("petition.paper.received-on")));
    }
}
