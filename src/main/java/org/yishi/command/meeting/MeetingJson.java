package org.yishi.command.meeting;

import java.util.List;
import java.util.Map;
import org.yishi.command.kit.Json;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.Speech;
import org.yishi.model.presence.RollLine;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Weight;
import org.yishi.text.Text;

/** A meeting as programs read it. Names of states are those of the code. */
public final class MeetingJson {
    private final Text text;
    private final Proceedings now;

    public MeetingJson(Text text, Proceedings now) {
        this.text = text;
        this.now = now;
    }

    public static Json head(Meeting m) {
        return new Json()
                .put("number", m.id().value())
                .put("serial", m.startsAt().getYear() + "-" + m.serial())
                .put("title", m.title())
                .put("body", m.body().code())
                .put("bodyName", m.body().name())
                .put("place", m.place())
                .put("startsAt", m.startsAt().toString())
                .put("state", m.state().name())
                .put("host", m.host())
                .put("recorder", m.recorder())
                .put("noticeSent", m.noticeSent())
                .put("partyStudied", m.partyStudied())
                .put("openedAt", m.openedAt())
                .put("endedAt", m.endedAt());
    }

    public Map<String, Object> whole(List<RollLine> roll, Electorate electorate) {
        return head(now.meeting())
                .put("entitled", weight(electorate.entitled()))
                .put("present", weight(electorate.present()))
                .put("items", now.items().stream().map(this::item).toList())
                .put("attendees", roll.stream().map(MeetingJson::line).toList())
                .put(
                        "deviations",
                        now.deviations().stream()
                                .map(d -> new Json()
                                        .put("rule", text.of(d.what()))
                                        .put("reason", d.reason())
                                        .object())
                                .toList())
                .object();
    }

    private Map<String, Object> item(AgendaItem item) {
        return new Json()
                .put("position", item.position())
                .put("kind", item.kind().name())
                .put("matter", item.matter().name())
                .put("title", item.title())
                .put("presenter", item.presenter())
                .put("state", item.state().name())
                .put("plannedMinutes", item.plannedMinutes())
                .put("usedSeconds", item.usedSeconds())
                .put(
                        "speeches",
                        now.speechesOf(item.id()).stream()
                                .map(MeetingJson::speech)
                                .toList())
                .put(
                        "polls",
                        now.pollsOf(item.id()).stream()
                                .map(new PollJson(text)::poll)
                                .toList())
                .put(
                        "resolutions",
                        now.resolutionsOf(item.id()).stream()
                                .map(MeetingJson::resolution)
                                .toList())
                .put(
                        "tasks",
                        now.tasks().stream()
                                .filter(t -> t.item().filter(item.id()::equals).isPresent())
                                .map(MeetingJson::task)
                                .toList())
                .object();
    }

    private static Map<String, Object> line(RollLine line) {
        return new Json()
                .put("number", line.attendee().number())
                .put("name", line.attendee().name())
                .put("label", line.attendee().label())
                .put("group", line.attendee().group())
                .put("standing", line.attendee().standing())
                .put("capacity", line.attendee().capacity().name())
                .put("status", line.status().name())
                .put("firstIn", line.firstIn())
                .put("lastOut", line.lastOut())
                .put("reason", line.reason())
                .put("proxyHeldBy", line.holder().map(holder -> holder.name()))
                .object();
    }

    private static Map<String, Object> speech(Speech speech) {
        return new Json()
                .put("name", speech.name())
                .put("state", speech.state().name())
                .put("stance", speech.stance().name())
                .put("spokenSeconds", speech.spokenSeconds())
                .put("text", speech.text())
                .object();
    }

    private static Map<String, Object> resolution(Resolution resolution) {
        return new Json()
                .put("number", resolution.number())
                .put("title", resolution.title())
                .put("text", resolution.text())
                .put("way", resolution.way().name())
                .put("wayNote", resolution.wayNote())
                .object();
    }

    public static Map<String, Object> task(ActionItem task) {
        return new Json()
                .put("number", task.number())
                .put("title", task.title())
                .put("owner", task.owner())
                .put("helpers", task.helpers())
                .put("due", task.due())
                .put("firstDue", task.firstDue())
                .put("timesMoved", task.timesMoved())
                .put("state", task.state().name())
                .put("list", task.list().name())
                .put(
                        "notes",
                        task.notes().stream()
                                .map(n -> new Json()
                                        .put("at", n.at().toString())
                                        .put("author", n.author())
                                        .put("text", n.text())
                                        .put("state", n.state().name())
                                        .object())
                                .toList())
                .object();
    }

    private static Map<String, Object> weight(Weight weight) {
        return new Json()
                .put("heads", weight.heads())
                .put("households", weight.households())
                .put("area", weight.area())
                .object();
    }
}
