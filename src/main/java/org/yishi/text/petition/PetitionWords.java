package org.yishi.text.petition;

import java.util.stream.Collectors;
import org.yishi.model.body.Body;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Request;
import org.yishi.model.body.Threshold;
import org.yishi.model.people.Resident;
import org.yishi.model.people.VillageKind;
import org.yishi.model.petition.Tally;
import org.yishi.text.Lang;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;

/**
 * A petition in words.
 *
 * <pre>{@code
 * words.line(tally);      // 村民会议：已联名 37 / 须 42，还差 5
 * words.base(tally);      // 1/10 × 420名18周岁以上的村民
 * }</pre>
 */
public final class PetitionWords {
    private final Text text;

    public PetitionWords(Text text) {
        this.text = text;
    }

    /** The body's name in this language. */
    public String name(Body body) {
        return text.lang() == Lang.EN && !body.nameEn().isBlank() ? body.nameEn() : body.name();
    }

    /** One of the rules by which a meeting can be asked for: the body, of whom, what share. */
    public String choice(Body body, Request request) {
        var share = new RuleWords(text).share(request.share());
        return text.of("petition.choice", name(body), who(body, request), share);
    }

    /** Those who may ask: 18周岁以上的村民, 代表. */
    public String who(Body body, Request request) {
        var of = request.of();
        return switch (of.who()) {
            case RESIDENTS, INVITED -> aged(of, people(body));
            case HOUSEHOLDS -> text.of("petition.households");
            case ROLES ->
                of.roles().stream()
                        .sorted()
                        .map(role -> text.of("roster.role", role))
                        .collect(Collectors.joining(text.of("roster.roles.and")));
        };
    }

    private String aged(Entitlement of, String people) {
        return of.minimumAge() == 0 ? people : text.of("petition.of-age", of.minimumAge(), people);
    }

    private String people(Body body) {
        return body.scope().contains(VillageKind.VILLAGE)
                ? text.of("petition.people-village")
                : text.of("petition.people-community");
    }

    /** How far it is, in one line with the body's name. */
    public String line(Tally tally) {
        var body = name(tally.body());
        return tally.isMet()
                ? text.of("petition.line-met", body, tally.signed(), tally.needed())
                : text.of("petition.line", body, tally.signed(), tally.needed(), tally.missing());
    }

    /** Of what the share is taken: 1/10 × 420名18周岁以上的村民. */
    public String base(Tally tally) {
        var share = fraction(tally.request().share());
        var who = who(tally.body(), tally.request());
        return ofHouseholds(tally)
                ? text.of("petition.base-households", share, tally.whole(), who)
                : text.of("petition.base-people", share, tally.whole(), who);
    }

    /** The unit of its numbers: 人, 户. */
    public String unit(Tally tally) {
        return ofHouseholds(tally) ? text.of("petition.unit-households") : text.of("petition.unit-people");
    }

    private static boolean ofHouseholds(Tally tally) {
        return tally.request().share().measure() == Measure.HOUSEHOLDS;
    }

    private static String fraction(Threshold share) {
        return share.numerator() + "/" + share.denominator();
    }

    /** Whether a name counts, and if not why. */
    public String mark(Tally tally, Tally.Line line) {
        return switch (line.mark()) {
            case COUNTS -> text.of("petition.mark-counts");
            case TAKEN_BACK -> text.of("petition.mark-taken-back");
            case TWICE -> text.of("petition.mark-twice");
            case NOT_OF_BODY -> text.of("petition.mark-not-of-body");
            case NO_HOUSEHOLD -> text.of("petition.mark-no-household");
            case GONE -> text.of("petition.mark-gone", line.who().retired().orElse(""));
            case UNDER_AGE ->
                text.of("petition.mark-under-age", tally.request().of().minimumAge());
            case SAME_VOICE ->
                text.of(
                        "petition.mark-same-voice",
                        line.before().map(Resident::name).orElse(""));
        };
    }
}
