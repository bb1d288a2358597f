package org.yishi.desk.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.FiledPaper;
import org.yishi.model.procedure.StagePaper;

/**
 * The papers of a matter's stages that the program does not write itself.
 *
 * <pre>{@code
 * papers.file(topic, "review", StagePaper.TOWNSHIP_OPINION, Path.of("审核意见.jpg"));
 * papers.kept(topic, "assembly", StagePaper.SIGN_IN, "档案柜第二格，2026 年第 3 盒");
 * }</pre>
 */
public final class StagePapers {
    /** A photo of a phone is smaller; more would swell the village file. */
    private static final long MOST = 20L * 1024 * 1024;

    private final Work work;

    public StagePapers(Work work) {
        this.work = work;
    }

    /** Keeps a file with a stage. */
    public Outcome<Long> file(TopicId topic, String stage, StagePaper kind, Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return Files.size(file) > MOST
                    ? Outcome.refused("followup.wrong.file-large", name, MOST / 1024 / 1024)
                    : add(topic, stage, kind, name, "", Files.readAllBytes(file));
        } catch (IOException e) {
            return Outcome.refused("followup.wrong.file-unreadable", name);
        }
    }

    /** Notes where the paper itself is kept. */
    public Outcome<Long> kept(TopicId topic, String stage, StagePaper kind, String where) {
        return where.isBlank()
                ? Outcome.refused("procedure.paper-where")
                : add(topic, stage, kind, "", where.strip(), null);
    }

    private Outcome<Long> add(
            TopicId topic, String stage, StagePaper kind, String name, String words, byte @Nullable [] content) {
        return work.act((tx, now) -> {
            var route = tx.routes().of(topic).filter(r -> r.procedure().place(stage) >= 0);
            if (route.isEmpty()) {
                return Outcome.refused("procedure.not-on-its-way");
            }
            var paper = new FiledPaper(0, stage, kind, name, words, now.toLocalDate());
            long id = tx.stagePapers().add(route.get().id(), paper, content);
            tx.record(new Event.StagePaperFiled(topic, stage, kind.name()));
            return Outcome.done(id);
        });
    }

    /** Takes a paper back that was filed by mistake; it stays in the file. */
    public Outcome<Long> takeBack(long paper) {
        return mark(paper, true);
    }

    /** Lets a paper count again. */
    public Outcome<Long> bringBack(long paper) {
        return mark(paper, false);
    }

    private Outcome<Long> mark(long paper, boolean takenBack) {
        return work.act((tx, now) -> {
            if (!tx.stagePapers().mark(paper, takenBack)) {
                return Outcome.refused("procedure.paper-gone");
            }
            tx.record(new Event.StagePaperMarked(paper, takenBack));
            return Outcome.done(paper);
        });
    }

    /** The file of a paper; empty where only words tell where it is kept. */
    public Optional<byte[]> content(long paper) {
        return work.read(tx -> tx.stagePapers().content(paper));
    }
}
