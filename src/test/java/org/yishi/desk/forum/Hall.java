package org.yishi.desk.forum;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.forum.opinion.Opinions;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;
import org.yishi.model.team.TeamSource;
import org.yishi.model.team.TeamTerms;
import org.yishi.window.SampleFile;

/** A village with a meeting of two groups and one item, for tests of what is gathered in it. */
public final class Hall implements AutoCloseable {
    public final SampleFile sample;
    public final MeetingId meeting;
    public final ItemId item;
    public final Opinions opinions;

    public Hall(Path folder) {
        sample = new SampleFile(folder, 40);
        meeting = sample.planning
                .plan(new MeetingPlan(
                        "villagers-representatives",
                        "",
                        "村文化礼堂",
                        OffsetDateTime.parse("2026-03-05T19:00:00+08:00"),
                        "王建国（村党支部书记）",
                        "李敏"))
                .orThrow();
        item = new Agendas(sample.work)
                .add(meeting, ItemDraft.titled(ItemKind.DELIBERATION, "楼道改造怎么做"))
                .orThrow();
        opinions = new Opinions(sample.work);
    }

    /** Two groups without anybody in them. */
    public Hall grouped() {
        var terms = new TeamTerms(TeamSource.LISTED, 2, Set.of(), false, 1);
        return sample.work
                .act((tx, now) -> {
                    for (int i = 1; i <= 2; i++) {
                        tx.teams().add(new Team(new TeamId(0), meeting, i, "", "", "", "", terms, List.of()));
                    }
                    tx.record(new Event.TeamsMade(meeting, 2));
                    return Outcome.done(this);
                })
                .orThrow();
    }

    public Said said(OpinionKind kind, String words, String by) {
        return new Said(kind, words, by, Optional.empty(), Optional.of(item), "");
    }

    public OpinionId say(String words) {
        return opinions.take(meeting, said(OpinionKind.SUGGESTION, words, "王芳")).orThrow();
    }

    public List<OpinionId> say(List<String> words) {
        return words.stream().map(this::say).toList();
    }

    @Override
    public void close() {
        sample.close();
    }
}
