package org.yishi.rule.procedure;

import java.util.List;
import java.util.Optional;
import org.yishi.model.id.ItemId;
import org.yishi.model.procedure.Evidence;
import org.yishi.model.procedure.PaperStatus;
import org.yishi.model.procedure.Route;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StagePaper;
import org.yishi.model.topic.Dossier;

/**
 * Looks for the papers that a stage leaves behind: what the record holds the program prints; the rest is filed by hand,
 * or lacking.
 *
 * @param by how the stage is known to be done; empty while it is not
 */
record PaperSearch(Route route, Dossier dossier, Stage stage, Optional<Evidence> by) {
    List<PaperStatus> all() {
        return stage.papers().stream().map(this::status).toList();
    }

    private PaperStatus status(StagePaper kind) {
        var filed = route.papers().stream()
                .filter(paper -> paper.kind() == kind && paper.stage().equals(stage.code()))
                .toList();
        if (!filed.isEmpty()) {
            return new PaperStatus(kind, PaperStatus.State.FILED, filed);
        }
        return new PaperStatus(kind, isWritten(kind) ? PaperStatus.State.WRITTEN : PaperStatus.State.LACKING, filed);
    }

    private boolean isWritten(StagePaper kind) {
        return switch (kind) {
            case SIGN_IN, MINUTES ->
                by.filter(Evidence.Sitting.class::isInstance).isPresent();
            case NOTICE, RESULT ->
                by.filter(found -> switch (found) {
                            case Evidence.Sitting _, Evidence.Notice _, Evidence.Asked _ -> true;
                            case Evidence.Promises _, Evidence.Raised _, Evidence.Noted _ -> false;
                        })
                        .isPresent();
            case PLAN -> by.filter(this::hasText).isPresent();
            case SIGNATURES -> route.signed() > 0;
            case LEGAL_OPINION, TOWNSHIP_OPINION, FILING_RECEIPT, PHOTO, SUPERVISION, ADOPTION -> false;
        };
    }

    /** The text that was put before a meeting is the plan. */
    private boolean hasText(Evidence found) {
        return found instanceof Evidence.Sitting(var _, ItemId id)
                && dossier.sittings().stream()
                        .map(Dossier.Sitting::item)
                        .anyMatch(item -> item.id().equals(id) && !item.text().isBlank());
    }
}
