package org.yishi.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yishi.desk.Work;
import org.yishi.desk.forum.budget.VoteOffers;
import org.yishi.desk.forum.floor.SpeakingRules;
import org.yishi.desk.forum.questions.QuestionOffers;
import org.yishi.desk.meeting.Planning;
import org.yishi.model.id.MeetingId;
import org.yishi.window.forum.ForumPart;
import org.yishi.window.forum.ForumView;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.budget.BudgetView;
import org.yishi.window.forum.budget.part.BudgetDesks;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.groups.GroupsView;
import org.yishi.window.forum.opinions.OpinionsView;
import org.yishi.window.forum.people.PeopleView;
import org.yishi.window.forum.proposals.ProposalsView;
import org.yishi.window.forum.questions.QuestionsView;
import org.yishi.window.forum.rules.RulesView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.projector.Projection;

/** The deliberation of a meeting, each part with the desks behind it. */
final class ForumRooms {
    private final Work work;
    private final Planning planning;
    private final Projection projection;

    ForumRooms(Work work, Planning planning, Projection projection) {
        this.work = work;
        this.planning = planning;
        this.projection = projection;
    }

    ForumView of(Kit kit, MeetingId meeting) {
        var wall = new OnWall(kit, projection, meeting);
        Map<ForumPart, Supplier<View>> parts = new EnumMap<>(ForumPart.class);
        for (var part : ForumPart.values()) {
            parts.put(part, () -> part(part, kit, meeting, wall));
        }
        return new ForumView(kit, planning, meeting, parts);
    }

    private View part(ForumPart part, Kit kit, MeetingId meeting, OnWall wall) {
        return switch (part) {
            case PEOPLE -> new PeopleView(kit, work, planning, meeting, wall);
            case GROUPS -> new GroupsView(kit, work, meeting, wall);
            case BUDGET -> new BudgetView(kit, budgetDesks(kit), meeting, wall);
            case QUESTIONS -> new QuestionsView(kit, work, meeting, wall);
            case OPINIONS -> new OpinionsView(kit, Desks.of(work, kit.text(), meeting), wall);
            case PROPOSALS -> new ProposalsView(kit, Desks.of(work, kit.text(), meeting), wall);
            case RULES -> new RulesView(kit, new SpeakingRules(work, kit.text()), work.changes(), meeting, wall);
        };
    }

    private BudgetDesks budgetDesks(Kit kit) {
        return BudgetDesks.of(work, kit.text(), List.of(new QuestionOffers(work), new VoteOffers(work)));
    }
}
