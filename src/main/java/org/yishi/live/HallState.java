package org.yishi.live;

import java.util.List;
import java.util.Optional;
import org.yishi.model.count.Change;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.model.meeting.floor.Turn;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.RollLine;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Verdict;

/**
 * Everything the host's console shows of a meeting at one moment. The hall's window gets a {@link Screen} made of it.
 *
 * @param roll the list with who is in, left, excused or represented
 * @param voters who may give a voice in the open vote, in the order in which names are called: who is represented right
 *     after the one who speaks for them; empty where no vote is open
 * @param card what a vote would need now: for the open vote's rule, else for the running item's, else the body's
 *     ordinary one
 * @param preview what the open vote would come to with the counts typed so far; for the host's eyes alone
 * @param drawing a lot that is being drawn, or was for the vote that waits to be shown
 * @param moved how scores moved since the vote before over the same projects; empty where there was none
 * @param board what was promised before, while the item on it runs; empty otherwise
 * @param floorRules by which rules people speak
 * @param turns who waits to speak on the running item, in the order that the rules make of it
 * @param exhibit what the host chose to show last; empty where nothing
 */
public record HallState(
        Proceedings proceedings,
        List<RollLine> roll,
        Electorate electorate,
        List<Attendee> voters,
        RuleCard card,
        Optional<Verdict> preview,
        Wall wall,
        Optional<Drawing> drawing,
        List<Change> moved,
        Optional<Board> board,
        FloorRules floorRules,
        List<Turn> turns,
        Optional<Exhibit> exhibit) {
    public HallState {
        moved = List.copyOf(moved);
        turns = List.copyOf(turns);
        roll = List.copyOf(roll);
        voters = List.copyOf(voters);
    }
}
