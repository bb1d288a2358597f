package org.yishi.desk.paper;

import java.nio.file.Path;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Matters;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Dossier;
import org.yishi.report.Press;
import org.yishi.report.matter.DossierPaper;
import org.yishi.text.Text;

/**
 * Writes everything of a matter as one set of pages 议题全程档案.
 *
 * <pre>{@code
 * papers.write(topic, Path.of("议题全程档案.docx"));
 * }</pre>
 */
public final class DossierPapers {
    private final Work work;
    private final Text text;

    public DossierPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Writes the file; one that is there is replaced only once the new one is whole. */
    public Outcome<Path> write(TopicId topic, Path target) {
        var matters = new Matters(work);
        return matters.dossier(topic)
                .map(dossier -> write(matters, dossier, target))
                .orElseGet(() -> Outcome.refused("matter.wrong.gone"));
    }

    private Outcome<Path> write(Matters matters, Dossier dossier, Path target) {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        var press = Press.standard(text, village, work.now());
        return Written.to(
                target,
                () -> new DossierPaper(press, file -> work.read(tx -> tx.tasks().content(file)))
                        .write(target, dossier, matters.stations(dossier.standing())));
    }
}
