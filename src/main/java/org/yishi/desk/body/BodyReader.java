package org.yishi.desk.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yishi.desk.toml.Table;
import org.yishi.desk.toml.WrongFile;
import org.yishi.model.Refusal;
import org.yishi.model.body.Bar;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.body.NoticeRule;
import org.yishi.model.body.Power;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.body.Request;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.people.Role;
import org.yishi.model.people.VillageKind;

/**
 * Makes a body of the tables of its file. It reads on after a mistake, so that whoever wrote the file learns of all of
 * them at once: of each key at the top, of each table, of each rule and of each bar the first.
 */
final class BodyReader {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");

    private static final String[] KNOWN = {
        "code",
        "name",
        "name-en",
        "scope",
        "power",
        "holds-from",
        "holds-to",
        "important",
        "meets-every",
        "note",
        "entitled",
        "proxy",
        "notice",
        "customs",
        "rules",
        "bars",
        "requests"
    };

    private final Table file;
    private final List<Refusal> mistakes = new ArrayList<>();

    BodyReader(Table file) {
        this.file = file;
    }

    /** What is wrong with the file, as far as it was read. */
    List<Refusal> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The body; empty where there are mistakes. */
    Optional<Body> body() {
        part(() -> file.only(KNOWN));
        var rules = part(this::rules);
        var code = part(() -> file.text("code"));
        var name = part(() -> file.text("name"));
        var nameEn = part(() -> file.text("name-en"));
        var scope = part(() -> Set.copyOf(file.words("scope", VillageKind.class)));
        var power = part(() -> file.word("power", Power.class));
        var holdsFrom = part(() -> file.day("holds-from"));
        var holdsTo = part(() -> file.dayIfAny("holds-to"));
        var important = part(() -> file.flag("important"));
        var meetsEvery = part(() -> file.number("meets-every"));
        var note = part(() -> file.has("note") ? file.text("note") : "");
        var entitled = part(() -> entitled(file.table("entitled")));
        var proxy = part(() -> proxy(file.table("proxy")));
        var notice = part(() -> notice(file.table("notice")));
        var customs = part(() -> file.has("customs") ? customs(file.table("customs")) : Customs.NONE);
        var bars = part(() -> all("bars", BodyReader::bar));
        var requests = part(() -> all("requests", BodyReader::request));
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Body(
                code.orElseThrow(),
                name.orElseThrow(),
                nameEn.orElseThrow(),
                scope.orElseThrow(),
                power.orElseThrow(),
                holdsFrom.orElseThrow(),
                holdsTo.orElseThrow(),
                entitled.orElseThrow(),
                rules.orElseThrow(),
                bars.orElseThrow(),
                proxy.orElseThrow(),
                notice.orElseThrow(),
                customs.orElseThrow(),
                important.orElseThrow(),
                meetsEvery.orElseThrow(),
                note.orElseThrow(),
                requests.orElseThrow()));
    }

    /** One part of the file; where it is wrong, that is noted and reading goes on. */
    private <T> Optional<T> part(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (WrongFile e) {
            mistakes.addAll(e.why());
            return Optional.empty();
        }
    }

    private List<Rule> rules() {
        if (file.tables("rules", Function.identity()).isEmpty()) {
            throw file.wrong("rules", "body.no-rule");
        }
        return all("rules", BodyReader::rule);
    }

    /** Tables in a row; one that is wrong does not hide what is wrong with the next. */
    private <T> List<T> all(String key, Function<Table, T> read) {
        return file.tables(key, table -> part(() -> read.apply(table))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Entitlement entitled(Table table) {
        table.only("who", "roles", "minimum-age");
        return those(table);
    }

    private static Entitlement those(Table table) {
        return new Entitlement(
                table.word("who", Entitlement.Who.class),
                Set.copyOf(table.words("roles", Role.class)),
                table.numberOr("minimum-age", 0));
    }

    private static ProxyRule proxy(Table table) {
        table.only("per-holder", "same-household", "source");
        return new ProxyRule(table.number("per-holder"), table.flag("same-household"), table.text("source"));
    }

    private static NoticeRule notice(Table table) {
        table.only("days", "source");
        return new NoticeRule(table.number("days"), table.text("source"));
    }

    private static Customs customs(Table table) {
        table.only("clear-majority", "ties", "counted");
        return new Customs(table.flag("clear-majority"), table.word("ties", Customs.Ties.class), present(table));
    }

    private static Customs.Present present(Table table) {
        return table.has("counted") ? table.word("counted", Customs.Present.class) : Customs.NONE.base();
    }

    private static Bar bar(Table table) {
        table.only("matter", "why", "why-en", "goes-to");
        return new Bar(
                table.word("matter", Matter.class),
                table.text("why"),
                table.text("why-en"),
                table.has("goes-to") ? table.text("goes-to") : "");
    }

    private static Rule rule(Table table) {
        table.only("id", "matters", "turnout", "quorum", "adoption", "secret-only", "source");
        return new Rule(
                table.text("id"),
                table.words("matters", Matter.class),
                table.word("turnout", Turnout.class),
                table.tables("quorum", BodyReader::threshold),
                table.tables("adoption", BodyReader::threshold),
                table.flag("secret-only"),
                table.text("source"));
    }

    /** Who may ask for a meeting; with its share alone it means 以上. */
    private static Request request(Table table) {
        table.only("share", "who", "roles", "minimum-age", "within", "source");
        var share = share(table);
        return Request.atLeast(
                share.numerator(),
                share.denominator(),
                those(table),
                table.numberOr("within", 0),
                table.text("source"));
    }

    private static Threshold threshold(Table table) {
        table.only("share", "comparison", "base", "measure");
        var share = share(table);
        return new Threshold(
                share.numerator(),
                share.denominator(),
                table.word("comparison", Comparison.class),
                table.word("base", Base.class),
                table.word("measure", Measure.class));
    }

    private record Share(int numerator, int denominator) {}

    private static Share share(Table table) {
        var share = table.text("share");
        var parts = SHARE.matcher(share);
        if (!parts.matches()) {
            throw table.wrong("share", "body.not-a-share", share);
        }
        int numerator = Integer.parseInt(parts.group(1));
        int denominator = Integer.parseInt(parts.group(2));
        if (denominator == 0 || numerator > denominator) {
            throw table.wrong("share", "body.not-a-share", share);
        }
        return new Share(numerator, denominator);
    }
}
