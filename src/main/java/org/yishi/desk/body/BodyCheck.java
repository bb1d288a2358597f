package org.yishi.desk.body;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yishi.desk.toml.Flaw;
import org.yishi.desk.toml.Words;
import org.yishi.model.Outcome;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Entitlement.Who;
import org.yishi.model.body.Request;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;

/**
 * Whether a body's rules can be meant: names are there, shares can be reached, no matter has two rules.
 *
 * <pre>{@code
 * BodyCheck.check(body).then(fine -> bodies.put(fine));
 * }</pre>
 */
public final class BodyCheck {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private BodyCheck() {}

    /** The body, or what is wrong with it first. */
    public static Outcome<Body> check(Body body) {
        return flaws(body).stream()
                .findFirst()
                .<Outcome<Body>>map(flaw -> new Outcome.Refused<>(flaw.in(body.name())))
                .orElseGet(() -> Outcome.done(body));
    }

    static List<Flaw> flaws(Body body) {
        return Stream.of(names(body), entitled(body), days(body), numbers(body), rules(body), requests(body))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Flaw> names(Body body) {
        return Stream.of(
                        blank("code", body.code()),
                        code(body.code()),
                        blank("name", body.name()),
                        blank("name-en", body.nameEn()))
                .flatMap(s -> s);
    }

    /** The code is typed in scripts and shells: letters that every keyboard has, and no spaces. */
    private static Stream<Flaw> code(String code) {
        return code.isBlank() || CODE.matcher(code).matches()
                ? Stream.empty()
                : Stream.of(Flaw.at("code", "body.code-form", code));
    }

    private static Stream<Flaw> entitled(Body body) {
        boolean nobody =
                body.entitled().who() == Who.ROLES && body.entitled().roles().isEmpty();
        var roles = nobody ? Stream.of(Flaw.at("entitled", "body.roles-missing")) : Stream.<Flaw>empty();
        var scope = body.scope().isEmpty() ? Stream.of(Flaw.at("scope", "body.scope-missing")) : Stream.<Flaw>empty();
        return Stream.concat(scope, roles);
    }

    private static Stream<Flaw> days(Body body) {
        return body
                .holdsTo()
                .filter(end -> end.isBefore(body.holdsFrom()))
                .map(end -> Flaw.at("holds-to", "body.ends-before-it-begins", end, body.holdsFrom()))
                .stream();
    }

    private static Stream<Flaw> numbers(Body body) {
        return Stream.of(
                        below("entitled.minimum-age", body.entitled().minimumAge()),
                        below("proxy.per-holder", body.proxy().perHolder()),
                        below("notice.days", body.notice().days()),
                        below("meets-every", body.meetsEvery()))
                .flatMap(s -> s);
    }

    private static Stream<Flaw> below(String path, int number) {
        return number < 0 ? Stream.of(Flaw.at(path, "body.below-zero", path, number)) : Stream.empty();
    }

    private static Stream<Flaw> rules(Body body) {
        var first = body.rules().getFirst();
        var ordinary = first.matters().isEmpty()
                ? Stream.<Flaw>empty()
                : Stream.of(Flaw.at("rules[0].matters", "body.first-rule-has-matters", first.id()));
        var each = IntStream.range(0, body.rules().size())
                .boxed()
                .flatMap(i -> rule("rules[" + i + "]", body.rules().get(i), i == 0));
        return Stream.of(ordinary, each, twice(body.rules())).flatMap(s -> s);
    }

    private static Stream<Flaw> rule(String path, Rule rule, boolean first) {
        var special = first || !rule.matters().isEmpty()
                ? Stream.<Flaw>empty()
                : Stream.of(Flaw.at(path, "body.rule-without-matters", rule.id()));
        return Stream.of(
                        blank(path + ".id", rule.id()),
                        blank(path + ".source", rule.source()),
                        special,
                        shares(path + ".quorum", rule.quorum()),
                        shares(path + ".adoption", rule.adoption()),
                        quorumBases(path + ".quorum", rule.quorum()))
                .flatMap(s -> s);
    }

    private static Stream<Flaw> requests(Body body) {
        return IntStream.range(0, body.requests().size())
                .boxed()
                .flatMap(i -> request("requests[" + i + "]", body.requests().get(i)));
    }

    /** Those who are invited are on no list of which there could be a share. */
    private static Stream<Flaw> request(String path, Request request) {
        var of = request.of();
        boolean nobody =
                of.who() == Who.INVITED || (of.who() == Who.ROLES && of.roles().isEmpty());
        return Stream.of(
                        nobody ? Stream.of(Flaw.at(path, "body.request-of-nobody")) : Stream.<Flaw>empty(),
                        shares(path, List.of(request.share())),
                        below(path + ".within", request.within()),
                        below(path + ".minimum-age", of.minimumAge()),
                        blank(path + ".source", request.source()))
                .flatMap(s -> s);
    }

    /** More than all can never be, at least nothing is always: neither is a rule. */
    private static Stream<Flaw> shares(String path, List<Threshold> shares) {
        return shares.stream()
                .filter(t ->
                        t.comparison() == Comparison.MORE_THAN ? t.numerator() == t.denominator() : t.numerator() == 0)
                .map(t -> Flaw.at(path, "body.share-says-nothing", t.numerator() + "/" + t.denominator()));
    }

    /** A quorum is a share of those who could come, never of those who came. */
    private static Stream<Flaw> quorumBases(String path, List<Threshold> shares) {
        return shares.stream()
                .filter(t -> t.base() != Base.ENTITLED && t.base() != Base.REGISTERED)
                .map(t -> Flaw.at(path, "body.quorum-base", Words.of(t.base())));
    }

    private static Stream<Flaw> twice(List<Rule> rules) {
        var ids = new HashSet<String>();
        var matters = new HashSet<Object>();
        var sameId = IntStream.range(0, rules.size())
                .filter(i -> !ids.add(rules.get(i).id()))
                .mapToObj(i -> Flaw.at(
                        "rules[" + i + "].id", "body.rule-twice", rules.get(i).id()));
        var sameMatter = IntStream.range(0, rules.size())
                .boxed()
                .flatMap(i -> rules.get(i).matters().stream()
                        .filter(m -> !matters.add(m))
                        .map(m -> Flaw.at("rules[" + i + "].matters", "body.matter-twice", Words.of(m))));
        return Stream.concat(sameId, sameMatter);
    }

    private static Stream<Flaw> blank(String path, String text) {
        return text.isBlank() ? Stream.of(Flaw.at(path, "body.blank", path)) : Stream.empty();
    }
}
