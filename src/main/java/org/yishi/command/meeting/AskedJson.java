package org.yishi.command.meeting;

import java.util.List;
import java.util.Map;
import org.yishi.command.kit.Json;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;

/** What a vote asked of whom, as programs read it: the question's kind, who was counted, row by row who told. */
final class AskedJson {
    private AskedJson() {}

    /** The members that come before the count. */
    static Json into(Json json, Poll poll) {
        return contest(json, poll.contest())
                .put("opened", electorate(poll.opened()))
                .put("closed", poll.closed().stream().map(AskedJson::electorate).toList())
                .put("callSeed", poll.callSeed());
    }

    private static Json contest(Json json, Contest contest) {
        return switch (contest) {
            case Contest.YesNo() -> json.put("contest", "YES_NO");
            case Contest.Among among ->
                json.put("contest", "AMONG")
                        .put("method", among.method().shellName())
                        .put("candidates", among.candidates())
                        .put("seats", among.seats())
                        .put("exactly", among.exactly());
            case Contest.Posts posts ->
                json.put("contest", "POSTS")
                        .put("candidates", posts.candidates())
                        .put(
                                "seats",
                                posts.posts().stream().mapToInt(p -> p.seats()).sum())
                        .put("steppingDown", posts.steppingDown())
                        .put("voidsPaper", posts.voidsPaper());
        };
    }

    private static Map<String, Object> electorate(Electorate electorate) {
        return new Json()
                .put("entitled", weight(electorate.entitled()))
                .put("present", weight(electorate.present()))
                .object();
    }

    private static Map<String, Object> weight(Weight weight) {
        return new Json()
                .put("heads", weight.in(Measure.HEADS))
                .put("households", weight.in(Measure.HOUSEHOLDS))
                .put("area", weight.in(Measure.AREA))
                .object();
    }

    /** The rows of the hall with their tellers, and what people gave who hold votes of others. */
    static List<Map<String, Object>> rows(Poll poll) {
        return poll.blocks().stream()
                .filter(block -> !block.name().isEmpty())
                .map(AskedJson::row)
                .toList();
    }

    private static Map<String, Object> row(Block block) {
        return new Json()
                .put("row", block.name())
                .put("teller", block.teller())
                .put("inHand", block.holder().isPresent())
                .put("unit", block.count().measure().name())
                .put("yes", block.count().yes())
                .put("no", block.count().no())
                .put("abstain", block.count().abstain())
                .object();
    }
}
