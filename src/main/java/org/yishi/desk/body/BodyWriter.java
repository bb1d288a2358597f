package org.yishi.desk.body;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.desk.toml.Quoted;
import org.yishi.desk.toml.Words;
import org.yishi.model.body.Bar;
import org.yishi.model.body.Body;
import org.yishi.model.body.Request;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;

/**
 * Writes a body as its file, laid out as the files that are shipped. What {@link BodyReader} reads of it is the same
 * body.
 */
final class BodyWriter {
    private final StringBuilder out = new StringBuilder();

    private BodyWriter() {}

    static String text(Body body) {
        var writer = new BodyWriter();
        writer.head(body);
        writer.members(body);
        body.rules().forEach(writer::rule);
        body.bars().forEach(writer::bar);
        body.requests().forEach(writer::request);
        return writer.out.toString();
    }

    private void head(Body body) {
        line("# " + body.name().replaceAll("\\s+", " "));
        text("code", body.code());
        text("name", body.name());
        text("name-en", body.nameEn());
        value("scope", words(body.scope()));
        text("power", Words.of(body.power()));
        value("holds-from", body.holdsFrom());
        body.holdsTo().ifPresent(day -> value("holds-to", day));
        value("important", body.important());
        value("meets-every", body.meetsEvery());
        text("note", body.note());
    }

    private void members(Body body) {
        table("[entitled]");
        text("who", Words.of(body.entitled().who()));
        value("roles", words(body.entitled().roles()));
        value("minimum-age", body.entitled().minimumAge());
        table("[proxy]");
        value("per-holder", body.proxy().perHolder());
        value("same-household", body.proxy().sameHousehold());
        text("source", body.proxy().source());
        table("[notice]");
        value("days", body.notice().days());
        text("source", body.notice().source());
        table("[customs]");
        value("clear-majority", body.customs().clearMajority());
        text("ties", Words.of(body.customs().ties()));
        text("counted", Words.of(body.customs().base()));
    }

    private void rule(Rule rule) {
        table("[[rules]]");
        text("id", rule.id());
        if (!rule.matters().isEmpty()) {
            value("matters", words(rule.matters()));
        }
        text("turnout", Words.of(rule.turnout()));
        value("quorum", shares(rule.quorum()));
        value("adoption", shares(rule.adoption()));
        value("secret-only", rule.secretOnly());
        text("source", rule.source());
    }

    private void bar(Bar bar) {
        table("[[bars]]");
        text("matter", Words.of(bar.matter()));
        text("why", bar.why());
        text("why-en", bar.whyEn());
        if (!bar.goesTo().isEmpty()) {
            text("goes-to", bar.goesTo());
        }
    }

    private void request(Request request) {
        table("[[requests]]");
        text("share", request.share().numerator() + "/" + request.share().denominator());
        text("who", Words.of(request.of().who()));
        value("roles", words(request.of().roles()));
        value("minimum-age", request.of().minimumAge());
        value("within", request.within());
        text("source", request.source());
    }

    private static String shares(List<Threshold> shares) {
        return shares.stream().map(BodyWriter::share).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String share(Threshold t) {
        return "{ share = \"%d/%d\", comparison = \"%s\", base = \"%s\", measure = \"%s\" }"
                .formatted(
                        t.numerator(),
                        t.denominator(),
                        Words.of(t.comparison()),
                        Words.of(t.base()),
                        Words.of(t.measure()));
    }

    /** A set's words in their own order, so that one body is always one text; a list's as it is. */
    private static String words(Collection<? extends Enum<?>> values) {
        var words = values.stream().map(v -> Quoted.of(Words.of(v)));
        return (values instanceof List ? words : words.sorted()).collect(Collectors.joining(", ", "[", "]"));
    }

    private void table(String head) {
        line("");
        line(head);
    }

    private void text(String key, String text) {
        value(key, Quoted.of(text));
    }

    private void value(String key, Object value) {
        line(key + " = " + value);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
