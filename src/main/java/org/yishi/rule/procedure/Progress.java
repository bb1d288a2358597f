package org.yishi.rule.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.procedure.Evidence;
import org.yishi.model.procedure.Lack;
import org.yishi.model.procedure.PaperStatus;
import org.yishi.model.procedure.Route;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageStatus;
import org.yishi.model.procedure.StageStatus.State;
import org.yishi.model.procedure.Step;
import org.yishi.model.topic.Dossier;

/**
 * Follows a matter through its procedure. The stages are taken in order; each looks for what shows that it was done after
 * the stage before it. The first that finds nothing is next, and those behind it wait: a stage is passed over only with a
 * typed reason.
 *
 * <p>Sent back to a stage, the matter needs that stage and all behind it anew: what happened until that day counts no
 * more; of the day itself what came after the moment counts, where that moment is known.
 */
public final class Progress {
    private final Route route;
    private final Dossier dossier;
    private final List<StageStatus> stages = new ArrayList<>();
    private LocalDate since;
    private boolean waiting;

    private Progress(Route route, Dossier dossier) {
        this.route = route;
        this.dossier = dossier;
        since = dossier.topic().raisedOn();
    }

    /** Where the matter stands on a day. */
    public static RouteMap of(Route route, Dossier dossier, LocalDate today) {
        var progress = new Progress(route, dossier);
        var stages = route.procedure().stages();
        for (int place = 0; place < stages.size(); place++) {
            progress.follow(stages.get(place), place, today);
        }
        return new RouteMap(route, progress.stages);
    }

    private void follow(Stage stage, int place, LocalDate today) {
        var back = lastSentBack(place);
        back.map(Step::on).filter(day -> day.isAfter(since)).ifPresent(day -> since = day);
        var said = said(stage, back);
        if (waiting) {
            stages.add(status(stage, State.TO_COME, Optional.empty(), Optional.empty()));
            return;
        }
        if (said.isPresent() && said.get().kind() == Step.Said.LEFT_OUT) {
            stages.add(status(stage, State.LEFT_OUT, said.map(Step::on), said.map(Evidence.Noted::new)));
            return;
        }
        // Once a stage was done anew on a later day, that day counts whole.
        var cut = back.filter(step -> step.on().equals(since));
        var search = new StageSearch(stage, dossier, new StageSearch.Since(since, cut), today);
        var done = said.map(step -> new StageSearch.Done(step.on(), new Evidence.Noted(step)))
                .or(search::done);
        if (done.isPresent()) {
            since = done.get().on();
            stages.add(done(stage, done.get()));
        } else {
            next(stage, place, search, today);
        }
    }

    /** Done, and what of its papers is nowhere. */
    private StageStatus done(Stage stage, StageSearch.Done done) {
        var papers = new PaperSearch(route, dossier, stage, Optional.of(done.by())).all();
        var missing = papers.stream()
                .filter(paper -> paper.state() == PaperStatus.State.LACKING)
                .map(PaperStatus::kind)
                .toList();
        List<Lack> lacks = missing.isEmpty() ? List.of() : List.of(new Lack.Papers(missing));
        return new StageStatus(
                stage, State.DONE, Optional.of(done.on()), Optional.of(done.by()), Optional.empty(), lacks, papers);
    }

    private void next(Stage stage, int place, StageSearch search, LocalDate today) {
        waiting = true;
        if (route.end().isPresent()) {
            stages.add(status(stage, State.TO_COME, Optional.empty(), Optional.empty()));
            return;
        }
        var lacks = new ArrayList<>(search.lacks());
        overtaken(place, today).ifPresent(lacks::add);
        Optional<LocalDate> due = stage.within() == 0 ? Optional.empty() : Optional.of(since.plusDays(stage.within()));
        var papers = new PaperSearch(route, dossier, stage, Optional.empty()).all();
        stages.add(new StageStatus(stage, State.NOW, Optional.empty(), Optional.empty(), due, lacks, papers));
    }

    /** A decision taken before what must come first is told at once, not when its turn comes. */
    private Optional<Lack> overtaken(int place, LocalDate today) {
        return route.procedure().stages().stream()
                .skip(place + 1L)
                .filter(later -> later.kind().isMeeting())
                .filter(later -> new StageSearch(later, dossier, new StageSearch.Since(since, Optional.empty()), today)
                        .done()
                        .isPresent())
                .findFirst()
                .map(later -> new Lack.Overtaken(later.code()));
    }

    private Optional<Step> lastSentBack(int place) {
        return route.steps().stream()
                .filter(step -> step.kind() == Step.Said.SENT_BACK)
                .filter(step -> route.procedure().place(step.stage()) <= place)
                .reduce((first, later) -> later);
    }

    /** The latest word on the stage, unless the matter was sent back behind it afterwards. */
    private Optional<Step> said(Stage stage, Optional<Step> back) {
        int from = back.map(route.steps()::indexOf).orElse(-1) + 1;
        return route.steps().stream()
                .skip(from)
                .filter(step ->
                        step.kind() != Step.Said.SENT_BACK && step.stage().equals(stage.code()))
                .reduce((first, later) -> later);
    }

    private static StageStatus status(Stage stage, State state, Optional<LocalDate> on, Optional<Evidence> by) {
        return new StageStatus(stage, state, on, by, Optional.empty(), List.of(), List.of());
    }
}
