package org.yishi.window.forum.gathered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.yishi.desk.forum.opinion.Page;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;
import org.yishi.text.lot.TeamWords;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Kit;

/** Boxes of groups and items, whose values are kept while what can be chosen changes. */
public final class Choices {
    private Choices() {}

    /** A box of groups, the hall first. */
    public static ComboBox<Optional<Team>> groups(Kit kit) {
        return Choosers.of(group -> group.map(new TeamWords(kit.text())::name).orElse(kit.say("opinion.hall")));
    }

    public static ComboBox<Optional<AgendaItem>> items(Kit kit) {
        return Choosers.of(item ->
                item.map(i -> kit.say("opinion.item", i.position(), i.title())).orElse(kit.say("opinion.no-item")));
    }

    /** Offers the groups; whichever was chosen stays so. */
    public static void offer(ComboBox<Optional<Team>> box, Gathered all) {
        var chosen = id(box);
        var groups = new ArrayList<Optional<Team>>();
        groups.add(Optional.empty());
        all.groups().forEach(group -> groups.add(Optional.of(group)));
        if (!groups.equals(box.getItems())) {
            box.getItems().setAll(groups);
        }
        choose(box, chosen);
    }

    /** The group that is chosen; empty for the hall. */
    public static Optional<TeamId> id(ComboBox<Optional<Team>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(group -> group.map(Team::id));
    }

    public static void choose(ComboBox<Optional<Team>> box, Optional<TeamId> id) {
        box.setValue(box.getItems().stream()
                .filter(group -> group.map(Team::id).equals(id))
                .findFirst()
                .orElse(Optional.empty()));
    }

    public static void offer(ComboBox<Optional<AgendaItem>> box, List<AgendaItem> items, Optional<ItemId> usual) {
        var chosen = Optional.ofNullable(box.getValue())
                .flatMap(item -> item.map(AgendaItem::id))
                .or(() -> usual);
        var all = new ArrayList<Optional<AgendaItem>>();
        all.add(Optional.empty());
        items.forEach(item -> all.add(Optional.of(item)));
        if (!all.equals(box.getItems())) {
            box.getItems().setAll(all);
        }
        box.setValue(all.stream()
                .filter(item -> item.map(AgendaItem::id).equals(chosen))
                .findFirst()
                .orElse(Optional.empty()));
    }

    public static List<Candidate<String>> names(Page page) {
        return page.people().stream()
                .map(a -> new Candidate<>(a.number(), a.name(), a.initials(), a.display()))
                .toList();
    }
}
