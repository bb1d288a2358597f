package org.yishi.command.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yishi.command.kit.Json;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PostChosen;
import org.yishi.model.vote.Totals;
import org.yishi.model.vote.Typed;
import org.yishi.text.CandidateWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.count.RecountWords;

/** A vote as programs read it: how it stands, and each count that an objection had set aside. */
final class PollJson {
    private static final int DIGITS = 6;

    private final Text text;

    PollJson(Text text) {
        this.text = text;
    }

    Map<String, Object> poll(Poll poll) {
        var head = new Json()
                .put("number", poll.number())
                .put("question", poll.question())
                .put("form", poll.form().name())
                .put("secret", poll.secret())
                .put("state", poll.state().name())
                .put("openedAt", poll.openedAt().toString())
                .put("closedAt", poll.closedAt())
                .put("recount", poll.isRecount());
        return counted(AskedJson.into(head, poll), poll)
                .put("caller", poll.officers().caller())
                .put("teller", poll.officers().teller())
                .put("scrutineer", poll.officers().scrutineer())
                .put(
                        "earlier",
                        poll.earlier().stream().map(e -> earlier(poll, e)).toList())
                .put("reason", poll.reason())
                .put("voidReason", poll.voidReason())
                .object();
    }

    private Map<String, Object> earlier(Poll poll, Earlier earlier) {
        var head = new Json()
                .put("setAsideAt", earlier.at().toString())
                .put("objection", earlier.reason())
                .put("wasPublished", earlier.wasPublished());
        return counted(head, poll.asOf(earlier)).object();
    }

    /** What was counted and what it came to: of the vote as it stands, or of a count set aside. */
    private Json counted(Json json, Poll poll) {
        return json.put(
                        "counts",
                        poll.tally().counts().stream().map(PollJson::count).toList())
                .put("rows", AskedJson.rows(poll))
                .put("papers", poll.papers().stream().map(PollJson::papers).toList())
                .put(
                        "spoiled",
                        poll.piles().stream()
                                .filter(p -> p.flaw().isPresent())
                                .map(PollJson::spoiled)
                                .toList())
                .put("totals", poll.totals().stream().map(PollJson::totals).toList())
                .put("typedApart", poll.typed().stream().map(Typed::teller).toList())
                .put("checkedBy", poll.checkedBy())
                .put("posts", poll.chosen().stream().map(this::post).toList())
                .put("result", poll.verdict().map(v -> v.result().name()))
                .put("sentence", new RecountWords(text).verdict(poll))
                .put("checks", poll.verdict().stream().flatMap(PollJson::checks).toList())
                .put(
                        "findings",
                        poll.verdict().stream()
                                .flatMap(v -> v.findings().stream())
                                .map(new VerdictWords(text)::finding)
                                .toList());
    }

    private static Map<String, Object> papers(Papers papers) {
        return Map.of("issued", papers.issued(), "returned", papers.returned());
    }

    private static Map<String, Object> spoiled(Pile pile) {
        return Map.of("reason", pile.flaw().map(Enum::name).orElse(""), "papers", pile.papers());
    }

    private static Map<String, Object> totals(Totals totals) {
        return new Json()
                .put("votes", totals.votes())
                .put("valid", totals.valid())
                .put("invalid", totals.invalid())
                .put("blank", totals.blank())
                .object();
    }

    /** Who was chosen for a post; a vote on one list has one post without a name. */
    private Map<String, Object> post(PostChosen chosen) {
        var choosing = chosen.choosing();
        var tabulation = choosing.tabulation();
        var names = tabulation.slate().candidates();
        var words = new CandidateWords(text);
        return new Json()
                .put("post", chosen.post().name())
                .put("seats", chosen.post().seats())
                .put("elected", named(names, choosing.elected()))
                .put("tied", named(names, choosing.tied()))
                .put("openSeats", choosing.openSeats())
                .put("valid", tabulation.valid())
                .put("invalid", tabulation.invalid())
                .put("blank", tabulation.blank())
                .put("runoff", named(names, choosing.runoff()))
                .put(
                        "candidates",
                        IntStream.range(0, names.size())
                                .mapToObj(i -> new Json()
                                        .put("name", names.get(i))
                                        .put("total", words.total(tabulation, i))
                                        .put("value", tabulation.totals().get(i).decimal(DIGITS))
                                        .object())
                                .toList())
                .object();
    }

    private static List<String> named(List<String> names, List<Integer> who) {
        return who.stream().map(names::get).toList();
    }

    private static Map<String, Object> count(Count count) {
        return new Json()
                .put("unit", count.measure().name())
                .put("yes", count.yes())
                .put("no", count.no())
                .put("abstain", count.abstain())
                .put("invalid", count.invalid())
                .object();
    }

    private static Stream<Map<String, Object>> checks(Verdict verdict) {
        return Stream.concat(
                verdict.quorum().stream().map(c -> check("quorum", c)),
                verdict.adoption().stream().map(c -> check("adoption", c)));
    }

    private static Map<String, Object> check(String kind, Check check) {
        return new Json()
                .put("kind", kind)
                .put(
                        "share",
                        check.threshold().numerator() + "/" + check.threshold().denominator())
                .put("comparison", check.threshold().comparison().name())
                .put("base", check.threshold().base().name())
                .put("unit", check.threshold().measure().name())
                .put("value", check.value())
                .put("whole", check.whole())
                .put("needed", check.needed())
                .put("met", check.met())
                .object();
    }
}
