package org.yishi.desk.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.NoticeRule;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;

/**
 * A body being changed in the settings. Each step is a copy; nothing is kept before it is checked and put.
 *
 * <pre>{@code
 * BodyDraft.of(body)
 *         .quorum("ordinary", List.of(twoThirds))
 *         .source("ordinary", "本村章程第八条")
 *         .notice(new NoticeRule(5, "本村章程第六条"))
 *         .checked()                       // Done(Body), or Refused with what is wrong
 *         .then(bodies::put);
 * }</pre>
 */
public record BodyDraft(Body body) {
    public static BodyDraft of(Body body) {
        return new BodyDraft(body);
    }

    /** The body, where its rules can be meant. */
    public Outcome<Body> checked() {
        return BodyCheck.check(body);
    }

    public BodyDraft named(String name, String nameEn) {
        return with(
                name,
                nameEn,
                body.holdsFrom(),
                body.entitled(),
                body.rules(),
                body.proxy(),
                body.notice(),
                body.note());
    }

    /** From which day the changed rules hold. A new day keeps the old rules beside them for the meetings before it. */
    public BodyDraft holdsFrom(LocalDate day) {
        return with(
                body.name(),
                body.nameEn(),
                day,
                body.entitled(),
                body.rules(),
                body.proxy(),
                body.notice(),
                body.note());
    }

    public BodyDraft entitled(Entitlement entitled) {
        return with(
                body.name(),
                body.nameEn(),
                body.holdsFrom(),
                entitled,
                body.rules(),
                body.proxy(),
                body.notice(),
                body.note());
    }

    public BodyDraft proxy(ProxyRule proxy) {
        return with(
                body.name(),
                body.nameEn(),
                body.holdsFrom(),
                body.entitled(),
                body.rules(),
                proxy,
                body.notice(),
                body.note());
    }

    public BodyDraft notice(NoticeRule notice) {
        return with(
                body.name(),
                body.nameEn(),
                body.holdsFrom(),
                body.entitled(),
                body.rules(),
                body.proxy(),
                notice,
                body.note());
    }

    public BodyDraft note(String note) {
        return with(
                body.name(),
                body.nameEn(),
                body.holdsFrom(),
                body.entitled(),
                body.rules(),
                body.proxy(),
                body.notice(),
                note);
    }

    /** The shares that must be there for a vote under the rule to count. */
    public BodyDraft quorum(String ruleId, List<Threshold> quorum) {
        return rule(ruleId, r -> copy(r, r.turnout(), quorum, r.adoption(), r.secretOnly(), r.source()));
    }

    /** The shares that must be reached to pass under the rule. */
    public BodyDraft adoption(String ruleId, List<Threshold> adoption) {
        return rule(ruleId, r -> copy(r, r.turnout(), r.quorum(), adoption, r.secretOnly(), r.source()));
    }

    public BodyDraft turnout(String ruleId, Turnout turnout) {
        return rule(ruleId, r -> copy(r, turnout, r.quorum(), r.adoption(), r.secretOnly(), r.source()));
    }

    /** Whether the rule asks for paper without names. */
    public BodyDraft secretOnly(String ruleId, boolean secret) {
        return rule(ruleId, r -> copy(r, r.turnout(), r.quorum(), r.adoption(), secret, r.source()));
    }

    /** Where the rule stands, as the minutes print it. */
    public BodyDraft source(String ruleId, String source) {
        return rule(ruleId, r -> copy(r, r.turnout(), r.quorum(), r.adoption(), r.secretOnly(), source));
    }

    private BodyDraft rule(String id, UnaryOperator<Rule> change) {
        if (body.rules().stream().noneMatch(r -> r.id().equals(id))) {
            throw new IllegalArgumentException("no such rule: " + id);
        }
        var rules = body.rules().stream()
                .map(r -> r.id().equals(id) ? change.apply(r) : r)
                .toList();
        return with(
                body.name(),
                body.nameEn(),
                body.holdsFrom(),
                body.entitled(),
                rules,
                body.proxy(),
                body.notice(),
                body.note());
    }

    private static Rule copy(
            Rule rule,
            Turnout turnout,
            List<Threshold> quorum,
            List<Threshold> adoption,
            boolean secret,
            String source) {
        return new Rule(rule.id(), rule.matters(), turnout, quorum, adoption, secret, source.strip());
    }

    private BodyDraft with(
            String name,
            String nameEn,
            LocalDate holdsFrom,
            Entitlement entitled,
            List<Rule> rules,
            ProxyRule proxy,
            NoticeRule notice,
            String note) {
        Optional<LocalDate> holdsTo = body.holdsTo();
        return new BodyDraft(new Body(
                body.code(),
                name.strip(),
                nameEn.strip(),
                body.scope(),
                body.power(),
                holdsFrom,
                holdsTo,
                entitled,
                rules,
                body.bars(),
                proxy,
                notice,
                body.customs(),
                body.important(),
                body.meetsEvery(),
                note.strip()));
    }
}
