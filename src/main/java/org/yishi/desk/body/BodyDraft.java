package org.yishi.desk.body;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.NoticeRule;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.body.Request;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;

/**
 * A body being changed in the settings: said step by step, kept nowhere before it is checked and put.
 *
 * <pre>{@code
 * BodyDraft.of(body)
 *         .quorum("ordinary", List.of(twoThirds))
 *         .source("ordinary", "本村章程第八条")
 *         .notice(new NoticeRule(5, "本村章程第六条"))
 *         .checked()                       // Done(Body), or Refused with what is wrong
 *         .then(bodies::put);
 * }</pre>
 *
 * <p>One draft is for one change by one thread; {@link #body} may be asked again after further steps.
 */
public final class BodyDraft {
    private final Body from;
    private String code;
    private String name;
    private String nameEn;
    private LocalDate holdsFrom;
    private Entitlement entitled;
    private List<Rule> rules;
    private ProxyRule proxy;
    private NoticeRule notice;
    private Customs customs;
    private String note;
    private List<Request> requests;

    private BodyDraft(Body from) {
        this.from = from;
        code = from.code();
        name = from.name();
        nameEn = from.nameEn();
        holdsFrom = from.holdsFrom();
        entitled = from.entitled();
        rules = from.rules();
        proxy = from.proxy();
        notice = from.notice();
        customs = from.customs();
        note = from.note();
        requests = from.requests();
    }

    public static BodyDraft of(Body body) {
        return new BodyDraft(body);
    }

    /** The body as said so far. */
    public Body body() {
        return new Body(
                code,
                name,
                nameEn,
                from.scope(),
                from.power(),
                holdsFrom,
                from.holdsTo(),
                entitled,
                rules,
                from.bars(),
                proxy,
                notice,
                customs,
                from.important(),
                from.meetsEvery(),
                note,
                requests);
    }

    /** The body, where its rules can be meant. */
    public Outcome<Body> checked() {
        return BodyCheck.check(body());
    }

    /** Another code makes another body of it. */
    public BodyDraft coded(String newCode) {
        code = newCode.strip();
        return this;
    }

    public BodyDraft named(String newName, String newNameEn) {
        name = newName.strip();
        nameEn = newNameEn.strip();
        return this;
    }

    /** From which day the changed rules hold. A new day keeps the old rules beside them for the meetings before it. */
    public BodyDraft holdsFrom(LocalDate day) {
        holdsFrom = day;
        return this;
    }

    public BodyDraft entitled(Entitlement newEntitled) {
        entitled = newEntitled;
        return this;
    }

    public BodyDraft proxy(ProxyRule newProxy) {
        proxy = newProxy;
        return this;
    }

    public BodyDraft notice(NoticeRule newNotice) {
        notice = newNotice;
        return this;
    }

    public BodyDraft customs(Customs newCustoms) {
        customs = newCustoms;
        return this;
    }

    public BodyDraft note(String newNote) {
        note = newNote.strip();
        return this;
    }

    /** Who may ask that it meets. */
    public BodyDraft requests(List<Request> newRequests) {
        requests = newRequests;
        return this;
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
        if (rules.stream().noneMatch(r -> r.id().equals(id))) {
            throw new IllegalArgumentException("no such rule: " + id);
        }
        rules = rules.stream().map(r -> r.id().equals(id) ? change.apply(r) : r).toList();
        return this;
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
}
