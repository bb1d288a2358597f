package org.yishi.window.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.yishi.desk.compact.Adopting;
import org.yishi.desk.compact.CompactPage;
import org.yishi.desk.compact.PollChoice;
import org.yishi.model.compact.Version;
import org.yishi.text.Days;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Panel;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** What is asked for on the way from a draft to a text that holds. */
final class AdoptPanels {
    private final Kit kit;
    private final CompactDesks desks;
    private final CompactWords words;
    private final Days days;

    AdoptPanels(Kit kit, CompactDesks desks) {
        this.kit = kit;
        this.desks = desks;
        words = new CompactWords(kit.text());
        days = new Days(kit.text());
    }

    /** Which part is decided on: the whole, or one change. */
    private ComboBox<String> part(CompactPage page) {
        var parts = new ArrayList<String>();
        parts.add("");
        parts.addAll(page.change().parts());
        return Choosers.of(
                parts, "", p -> words.about(page.current().text(), page.change().before(), p));
    }

    void link(CompactPage page, Version draft) {
        kit.ask(() -> desks.adopting().polls(page.compact()), polls -> link(page, draft, polls));
    }

    private void link(CompactPage page, Version draft, List<PollChoice> polls) {
        if (polls.isEmpty()) {
            kit.notices().warn(kit.say("compact.no-polls"));
            return;
        }
        // Those that may decide come first; the others are offered too, and their refusal says why.
        var sorted = polls.stream()
                .collect(Collectors.partitioningBy(p -> p.against().isEmpty()));
        var all = new ArrayList<>(sorted.get(true));
        all.addAll(sorted.get(false));
        var poll = Choosers.of(all, all.getFirst(), this::poll);
        poll.setMaxWidth(640);
        var part = part(page);
        var panel = new Panel(
                kit,
                kit.say("compact.link-poll"),
                Forms.muted(kit.text().of("compact.who-adopts", page.place())),
                Forms.field(CompactIds.PART, kit.say("compact.decided-part"), part),
                Forms.field(CompactIds.POLL, kit.say("compact.poll"), poll));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.save"),
                () -> kit.act(
                        () -> desks.adopting()
                                .byPoll(
                                        draft.id(),
                                        part.getValue(),
                                        poll.getValue().poll().id()),
                        _ -> panel.close(),
                        panel.refused()));
        poll.requestFocus();
    }

    private String poll(PollChoice choice) {
        return kit.say(
                "compact.poll-line",
                days.date(choice.meeting().day()),
                choice.meeting().title(),
                choice.poll().question(),
                kit.say(choice.carried() ? "compact.carried" : "compact.failed"));
    }

    void count(CompactPage page, Version draft) {
        kit.ask(() -> desks.adopting().bodies(page.compact(), page.today()), bodies -> {
            if (bodies.isEmpty()) {
                kit.notices().warn(kit.say("compact.no-bodies"));
            } else {
                new CountPanel(kit, desks, part(page)).ask(page, draft, bodies);
            }
        });
    }

    void adopt(CompactPage page, Version draft) {
        var day = Choosers.day(Optional.of(page.today()));
        var carried = Adopting.carried(page);
        int kept = (int)
                page.change().parts().stream().filter(p -> !carried.contains(p)).count();
        var preview = desks.adopting().preview(page);
        var panel = new Panel(
                kit,
                kit.say("compact.adopt"),
                Forms.wrapped(
                        kept == 0
                                ? kit.say(
                                        "compact.adopt-all", preview.articles().size())
                                : kit.say(
                                        "compact.adopt-some",
                                        kept,
                                        preview.articles().size())),
                Forms.field(CompactIds.DAY, kit.say("compact.in-force-day"), day),
                Forms.muted(kit.say("compact.adopt-hint")));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.adopt-now"),
                () -> kit.act(
                        () -> desks.adopting().adopt(draft.id(), day.getValue()), _ -> panel.close(), panel.refused()));
        day.requestFocus();
    }

    void held(CompactPage page, Version draft) {
        var adopted = Choosers.day(Optional.of(page.today()));
        var from = Choosers.day(Optional.of(page.today()));
        var how = new TextField();
        var panel = new Panel(
                kit,
                kit.say("compact.held"),
                Forms.muted(kit.say("compact.held-hint")),
                Forms.field(CompactIds.HELD + "-adopted", kit.say("compact.adopted-day"), adopted),
                Forms.field(CompactIds.DAY, kit.say("compact.in-force-day"), from),
                Forms.field(CompactIds.HELD + "-how", kit.say("compact.held-how"), how));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.save"),
                () -> kit.act(
                        () -> desks.adopting()
                                .heldAlready(draft.id(), adopted.getValue(), from.getValue(), how.getText()),
                        _ -> panel.close(),
                        panel.refused()));
        adopted.requestFocus();
    }

    void drop(CompactPage page, Version draft) {
        var panel = new Panel(
                kit,
                kit.say("compact.drop"),
                Forms.wrapped(kit.say(
                        "compact.drop-hint", draft.number(), page.compact().title())));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.drop"),
                () -> kit.act(() -> desks.adopting().drop(draft.id()), _ -> panel.close(), panel.refused()));
    }

    void follow(CompactPage page, Version version) {
        var filed = Choosers.day(version.filedOn());
        var putUp = Choosers.day(version.putUpOn());
        var panel = new Panel(
                kit,
                kit.say("compact.note-days"),
                Forms.field(CompactIds.FILED + "-day", kit.say("compact.filed-day"), filed),
                Forms.field(CompactIds.PUT_UP, kit.say("compact.put-up-day"), putUp),
                Forms.muted(kit.say("compact.note-days-hint", days.date(page.today()))));
        panel.show(
                CompactIds.KEEP,
                kit.say("compact.save"),
                () -> kit.act(
                        () -> desks.adopting()
                                .follow(
                                        version.id(),
                                        Optional.ofNullable(filed.getValue()),
                                        Optional.ofNullable(putUp.getValue())),
                        _ -> panel.close(),
                        panel.refused()));
        filed.requestFocus();
    }
}
