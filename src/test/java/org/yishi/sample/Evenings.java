package org.yishi.sample;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.minutes.Minutes;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.Way;
import org.yishi.store.Tx;

/** Meetings over the years: their items, what was said, voted and resolved. */
final class Evenings {
    private static final List<String> CODES = List.of(
            "villagers-representatives", "deliberation", "villagers-representatives", "villagers-talk", "deliberation");
    private static final List<String> SAID = List.of(
            "这条路每到下雨就积水，老人孩子走不了，应当先修。",
            "同意，但费用要先算清楚，公布给大家看。",
            "建议先做村口那一段，其余的明年再说。",
            "不同意占用菜地，能不能改线？",
            "施工的时候要留出通道，不要影响做生意。",
            "我家愿意出工，也希望外出的乡亲捐一点。");

    /** What a meeting resolved to do about a matter. */
    record Resolved(Tale tale, ResolutionId resolution, ItemId item, Way way) {}

    /** A meeting with all that it resolved. */
    record Evening(Sitting sitting, List<Resolved> resolved) {}

    private final Chance chance;
    private final Folk folk;
    private final Voices voices;
    private final List<Body> bodies;
    private final Map<Integer, Integer> serials = new HashMap<>();
    private int held;

    Evenings(Chance chance, Folk folk, Voices voices, List<Body> bodies) {
        this.chance = chance;
        this.folk = folk;
        this.voices = voices;
        this.bodies = bodies;
    }

    /** A meeting that was held. */
    Evening hold(Tx tx, OffsetDateTime at) {
        var sitting = call(tx, at, MeetingState.ENDED);
        item(tx, sitting, 1, ItemKind.REPORT, "上次会议落实事项通报", ItemState.DONE);
        var resolved = new ArrayList<Resolved>();
        int items = chance.between(2, 3);
        for (int i = 0; i < items; i++) {
            int position = i + 2;
            voices.next().ifPresent(tale -> talk(tx, sitting, tale, position).ifPresent(resolved::add));
        }
        minutes(tx, sitting);
        return new Evening(sitting, resolved);
    }

    /** A meeting to come, with an agenda or, further off, without. */
    Sitting plan(Tx tx, OffsetDateTime at, boolean withAgenda) {
        var sitting = Sitting.call(
                tx, chance, folk, body(CODES.getFirst(), at.toLocalDate()), at, serial(at), MeetingState.PLANNED);
        if (withAgenda) {
            item(tx, sitting, 1, ItemKind.REPORT, "上次会议落实事项通报", ItemState.WAITING);
            voices.next().ifPresent(tale -> {
                var item = item(tx, sitting, 2, kind(sitting), tale.topic.title(), ItemState.WAITING);
                tx.topics().link(item.id(), tale.id);
            });
        }
        return sitting;
    }

    private Sitting call(Tx tx, OffsetDateTime at, MeetingState state) {
        var code = CODES.get(held++ % CODES.size());
        return Sitting.call(tx, chance, folk, body(code, at.toLocalDate()), at, serial(at), state);
    }

    private int serial(OffsetDateTime at) {
        return serials.merge(at.getYear(), 1, Integer::sum);
    }

    /** The rules of that day; of days before the first rules, the first. */
    private Body body(String code, LocalDate day) {
        var known = bodies.stream().filter(b -> b.code().equals(code)).toList();
        return known.stream()
                .filter(b -> b.holdsOn(day))
                .reduce((first, later) -> later)
                .orElse(known.getFirst());
    }

    private static ItemKind kind(Sitting sitting) {
        return sitting.meeting().body().ruleFor(Matter.GENERAL).isBinding() ? ItemKind.DECISION : ItemKind.DELIBERATION;
    }

    private static AgendaItem item(Tx tx, Sitting sitting, int position, ItemKind kind, String title, ItemState state) {
        var draft = new AgendaItem(
                new ItemId(0),
                sitting.meeting().id(),
                position,
                kind,
                Matter.GENERAL,
                title,
                "王建国",
                20,
                "",
                state,
                state == ItemState.DONE ? 1500 : 0,
                Optional.empty());
        return tx.items().find(tx.items().add(draft)).orElseThrow();
    }

    private Optional<Resolved> talk(Tx tx, Sitting sitting, Tale tale, int position) {
        var item = item(tx, sitting, position, kind(sitting), tale.topic.title(), ItemState.DONE);
        tx.topics().link(item.id(), tale.id);
        tale.sittings++;
        tale.moved(sitting.meeting().day());
        var at = sitting.meeting().startsAt().plusMinutes(15 + 30L * (position - 1));
        int speeches = chance.between(4, 12);
        for (int i = 0; i < speeches; i++) {
            speech(tx, sitting, item.id(), at.plusMinutes(2L * i));
        }
        boolean votes = item.kind() == ItemKind.DECISION || chance.in100(40);
        var vote = votes
                ? Optional.of(new Ayes(tx, chance).vote(sitting, item.id(), item, position - 1, at.plusMinutes(25)))
                : Optional.<Ayes.Held>empty();
        boolean carried = vote.map(v -> v.verdict().result().isFollowed()).orElse(true);
        return carried ? Optional.of(resolve(tx, sitting, tale, item, vote.map(Ayes.Held::id))) : Optional.empty();
    }

    private void speech(Tx tx, Sitting sitting, ItemId item, OffsetDateTime at) {
        var who = chance.of(sitting.came());
        tx.speeches()
                .add(new Speech(
                        new SpeechId(0),
                        item,
                        Optional.of(who.id()),
                        who.name(),
                        SpeechState.DONE,
                        at,
                        chance.between(40, 170),
                        Optional.empty(),
                        180,
                        chance.of(List.of(Stance.values())),
                        chance.of(SAID)));
    }

    private Resolved resolve(Tx tx, Sitting sitting, Tale tale, AgendaItem item, Optional<PollId> poll) {
        var way = chance.in100(80) ? Way.CARRY_OUT : chance.of(List.of(Way.values()));
        var title = "关于" + item.title() + "的决议";
        var note = way == Way.HAND_ON ? "镇人民政府" : way == Way.NOT_TAKEN_UP ? "资金没有落实" : "";
        var id = tx.resolutions()
                .add(new Resolution(
                        new ResolutionId(0),
                        item.id(),
                        poll,
                        sitting.number() + "-" + (item.position() - 1),
                        title,
                        "会议同意" + item.title() + "，由村民委员会组织实施，村务监督委员会监督，结果在村务公开栏公布。",
                        way,
                        note,
                        sitting.meeting().startsAt().plusMinutes(30L * item.position())));
        tale.resolutions.add(id);
        return new Resolved(tale, id, item.id(), way);
    }

    private void minutes(Tx tx, Sitting sitting) {
        if (chance.in100(10)) {
            return;
        }
        var lines = List.of(
                new Line(LineKind.TITLE, sitting.meeting().title() + "会议记录"),
                new Line(
                        LineKind.FACT,
                        "时间：" + sitting.meeting().day() + "　地点："
                                + sitting.meeting().place()),
                new Line(
                        LineKind.PRESENCE,
                        "应到" + sitting.list().size() + "人，实到" + sitting.came().size() + "人。"),
                new Line(LineKind.PARAGRAPH, "会议听取了上次会议落实事项的通报，逐项讨论了议题。"));
        var at = sitting.meeting().startsAt().plusDays(1);
        tx.minutes().put(new Minutes(sitting.meeting().id(), lines, "王建国", Optional.of(at)));
    }
}
