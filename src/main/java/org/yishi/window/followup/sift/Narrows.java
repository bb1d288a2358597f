package org.yishi.window.followup.sift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.yishi.desk.followup.sight.Outlook;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Unit;
import org.yishi.model.sight.Part;
import org.yishi.model.sight.TaskFilter;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskLine;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.kit.Forms;

/** The boxes that narrow: owner, and in a row of their own grid, list, supervisor and matter. */
final class Narrows {
    private final Narrow<String> owner;
    private final Narrow<UnitId> grid;
    private final Narrow<ListKind> list;
    private final Narrow<String> supervisor;
    private final Narrow<TopicId> topic;
    private final HBox row;
    private Map<TopicId, String> topics = Map.of();
    private Map<UnitId, String> grids = Map.of();

    Narrows(Text text, Runnable changed) {
        owner = new Narrow<>(FollowupIds.OWNER, text.of("followup.all-owners"), Function.identity(), changed);
        grid = new Narrow<>(
                FollowupIds.GRID, text.of("followup.all-grids"), id -> grids.getOrDefault(id, "?"), changed);
        list = new Narrow<>(
                FollowupIds.LIST, text.of("followup.all-lists"), kind -> text.of("followup.list", kind), changed);
        supervisor =
                new Narrow<>(FollowupIds.SUPERVISOR, text.of("followup.all-supervisors"), Function.identity(), changed);
        topic = new Narrow<>(
                FollowupIds.TOPIC, text.of("followup.all-topics"), id -> topics.getOrDefault(id, "?"), changed);
        list.offer(List.of(ListKind.values()));
        row = Forms.row(grid.node(), list.node(), supervisor.node(), topic.node());
    }

    /** The box for the owner. */
    ComboBox<Optional<String>> owner() {
        return owner.node();
    }

    /** The boxes for the rest. */
    HBox row() {
        return row;
    }

    /** How many of the rest narrow. */
    long count() {
        return Stream.of(grid, list, supervisor, topic)
                .filter(box -> box.value().isPresent())
                .count();
    }

    void offer(Outlook outlook) {
        topics = outlook.topics();
        grids = outlook.grids().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        owner.offer(words(outlook, TaskLine::owner));
        supervisor.offer(words(outlook, TaskLine::supervisor));
        grid.offer(outlook.grids().stream().map(Unit::id).toList());
        // The newest matter first: it is asked for most.
        topic.offer(outlook.lines().stream()
                .flatMap(line -> line.topic().stream())
                .distinct()
                .sorted((a, b) -> Long.compare(b.value(), a.value()))
                .toList());
    }

    TaskFilter filter(Part part, boolean mine, String light, String words) {
        return new TaskFilter(
                part,
                mine,
                owner.value().orElse(""),
                grid.value(),
                list.value(),
                supervisor.value().orElse(""),
                topic.value(),
                light,
                words);
    }

    void choose(TaskFilter filter) {
        owner.choose(Optional.of(filter.owner()).filter(name -> !name.isEmpty()));
        grid.choose(filter.unit());
        list.choose(filter.list());
        supervisor.choose(Optional.of(filter.supervisor()).filter(name -> !name.isEmpty()));
        topic.choose(filter.topic());
    }

    private static List<String> words(Outlook outlook, Function<TaskLine, String> word) {
        return outlook.lines().stream()
                .map(word)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
