package org.yishi.desk.body;

import java.util.Set;
import java.util.regex.Pattern;
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
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.people.Role;
import org.yishi.model.people.VillageKind;

/** Makes a body of the tables of its file. */
final class BodyReader {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");

    private BodyReader() {}

    static Body body(Table file) {
        file.only(
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
                "bars");
        var rules = file.tables("rules", BodyReader::rule);
        if (rules.isEmpty()) {
            throw file.wrong("rules", "body.no-rule");
        }
        return new Body(
                file.text("code"),
                file.text("name"),
                file.text("name-en"),
                Set.copyOf(file.words("scope", VillageKind.class)),
                file.word("power", Power.class),
                file.day("holds-from"),
                file.dayIfAny("holds-to"),
                entitled(file.table("entitled")),
                rules,
                file.tables("bars", BodyReader::bar),
                proxy(file.table("proxy")),
                notice(file.table("notice")),
                file.has("customs") ? customs(file.table("customs")) : Customs.NONE,
                file.flag("important"),
                file.number("meets-every"),
                file.has("note") ? file.text("note") : "");
    }

    private static Entitlement entitled(Table table) {
        table.only("who", "roles", "minimum-age");
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
        table.only("clear-majority", "ties");
        return new Customs(table.flag("clear-majority"), table.word("ties", Customs.Ties.class));
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

    private static Threshold threshold(Table table) {
        table.only("share", "comparison", "base", "measure");
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
        return new Threshold(
                numerator,
                denominator,
                table.word("comparison", Comparison.class),
                table.word("base", Base.class),
                table.word("measure", Measure.class));
    }
}
