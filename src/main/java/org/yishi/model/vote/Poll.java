package org.yishi.model.vote;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;

/**
 * A question put to the vote.
 *
 * @param number as printed: "1", "2", and "2a" for a vote repeated after 2 was declared void
 * @param rule as it stood when the vote opened
 * @param opened who was counted when it opened
 * @param closed who was counted when it closed
 * @param tally the latest count; earlier ones stay in the file
 * @param blocks what the tally is the sum of, where rows or blocks were counted apart
 * @param piles the papers unfolded so far, where they are counted one by one
 * @param totals the count, where it is typed as totals per candidate
 * @param typed what each of those typed last who count apart, in the order of their first figures; empty where nobody does
 * @param unsealedAt since when the box is open and the papers are counted in public; nobody votes any more
 * @param officers who called, told and scrutinised 唱票人、计票人、监票人; empty where none
 * @param callSeed what a roll call's random order is drawn from; empty where names are called in the list's order
 * @param checkedBy who compared the count with the papers before it was shown; empty before
 * @param choosing who was chosen, once a vote among several is closed
 * @param posts who was chosen for each of several posts, once such a vote is closed
 * @param earlier counts set aside because somebody objected, first one first
 * @param reason typed where something does not add up or a rule is not met; empty otherwise
 * @param voidReason why it was declared void
 */
public record Poll(
        PollId id,
        ItemId item,
        String number,
        String question,
        Contest contest,
        PollForm form,
        boolean secret,
        Rule rule,
        PollState state,
        OffsetDateTime openedAt,
        Electorate opened,
        Optional<OffsetDateTime> closedAt,
        Optional<Electorate> closed,
        Tally tally,
        Optional<Papers> papers,
        List<Block> blocks,
        List<Pile> piles,
        Optional<Totals> totals,
        List<Typed> typed,
        Optional<OffsetDateTime> unsealedAt,
        Officers officers,
        Optional<Long> callSeed,
        List<Voice> voices,
        String checkedBy,
        Optional<Verdict> verdict,
        Optional<Choosing> choosing,
        List<PostChosen> posts,
        List<Earlier> earlier,
        String reason,
        Optional<String> voidReason) {
    public Poll {
        blocks = List.copyOf(blocks);
        piles = List.copyOf(piles);
        typed = List.copyOf(typed);
        voices = List.copyOf(voices);
        posts = List.copyOf(posts);
        earlier = List.copyOf(earlier);
    }

    public boolean isOpen() {
        return state == PollState.OPEN;
    }

    /** Whether papers are being unfolded and counted in public. */
    public boolean isCounting() {
        return isOpen() && unsealedAt.isPresent();
    }

    /** Whether it is open because an objection had its count set aside; who is counted stays as it was. */
    public boolean isRecount() {
        return isOpen() && !earlier.isEmpty();
    }

    /** The vote as it stood when a count was set aside: with that count's numbers, papers and verdict. */
    public Poll asOf(Earlier count) {
        return new Poll(
                id,
                item,
                number,
                question,
                contest,
                form,
                secret,
                rule,
                count.wasPublished() ? PollState.PUBLISHED : PollState.CLOSED,
                openedAt,
                opened,
                closedAt,
                closed,
                count.tally(),
                count.papers(),
                count.blocks(),
                count.piles(),
                count.totals(),
                count.typed(),
                unsealedAt,
                officers,
                callSeed,
                count.voices(),
                count.checkedBy(),
                Optional.of(count.verdict()),
                count.choosing(),
                count.posts(),
                earlier.subList(0, Math.max(0, earlier.indexOf(count))),
                reason,
                Optional.empty());
    }

    /** What was counted in the hall as a whole; rows, and those who hold votes of others, are left out. */
    public Count whole(Measure measure) {
        return blocks.stream()
                .filter(b -> b.name().isEmpty() && b.holder().isEmpty())
                .map(Block::count)
                .filter(c -> c.measure() == measure)
                .findFirst()
                .orElse(Count.none(measure));
    }

    /** What was counted in one row of the hall, in each unit; empty where nothing was. */
    public List<Block> row(String name) {
        return blocks.stream()
                .filter(b -> b.holder().isEmpty() && b.name().equals(name))
                .toList();
    }

    /** What somebody said who holds votes of others; empty where nothing was. */
    public Optional<Count> held(AttendeeId holder) {
        return blocks.stream()
                .filter(b -> b.holder().equals(Optional.of(holder)))
                .map(Block::count)
                .findFirst();
    }

    /** Who was chosen: for each of several posts, or for the one list under a post without a name. */
    public List<PostChosen> chosen() {
        return PostChosen.of(choosing, posts);
    }

    /** Whether rows of the hall are counted apart. */
    public boolean isByRows() {
        return blocks.stream().anyMatch(b -> !b.name().isEmpty() && b.holder().isEmpty());
    }

    /** The electorate that counts now: once it is closed, the one the verdict was made with. */
    public Electorate electorate() {
        return verdict.map(Verdict::electorate).or(() -> closed).orElse(opened);
    }
}
