package org.yishi.desk.petition;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.petition.Tally;
import org.yishi.report.Press;
import org.yishi.report.petition.PetitionPaper;
import org.yishi.text.Text;

/** Writes the papers of a petition as Word files. A file that is there is replaced only once the new one is whole. */
public final class PetitionPapers {
    private final Work work;
    private final Petitions petitions;
    private final Text text;

    public PetitionPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
        petitions = new Petitions(work);
    }

    /** 联名提议书, to be signed on, with room for all names needed and a few more. */
    public Outcome<Path> blank(TopicId topic, Path target) {
        return write(topic, target, (shown, tally) -> paper(shown).blank(target, tally));
    }

    /** 联名名册 for the archive: every name with whether it counts. */
    public Outcome<Path> filled(TopicId topic, Path target) {
        return write(topic, target, (shown, tally) -> paper(shown).filled(target, tally));
    }

    private Outcome<Path> write(TopicId topic, Path target, BiConsumer<Petitions.Shown, Tally> paper) {
        var shown = petitions.show(topic);
        if (shown.isEmpty()) {
            return Outcome.refused("matter.wrong.gone");
        }
        var tally = shown.get().tally();
        return tally.isEmpty()
                ? Outcome.refused("petition.wrong.no-tally")
                : Written.to(target, () -> paper.accept(shown.get(), tally.get()));
    }

    private PetitionPaper paper(Petitions.Shown shown) {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        var press = Press.standard(text, village, work.now());
        return new PetitionPaper(press, shown.topic(), shown.people().households());
    }
}
