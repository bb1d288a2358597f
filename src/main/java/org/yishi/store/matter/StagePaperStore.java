package org.yishi.store.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yishi.model.procedure.FiledPaper;
import org.yishi.model.procedure.StagePaper;
import org.yishi.store.sql.Rows;

/** The papers that were filed with the stages of matters on their way. */
public final class StagePaperStore {
    private final Handle handle;

    public StagePaperStore(Handle handle) {
        this.handle = handle;
    }

    /** Those of a way that count, oldest first. */
    public List<FiledPaper> of(long route) {
        return Rows.list(
                handle.createQuery("""
                    select id, stage, kind, file_name, words, noted_on from route_paper
                    where route_id = :route and taken_back = 0 order by id
                    """).bind("route", route),
                row -> new FiledPaper(
                        row.number("id"),
                        row.text("stage"),
                        row.word("kind", StagePaper.class),
                        row.text("file_name"),
                        row.text("words"),
                        row.date("noted_on")));
    }

    /** Files a paper; its id is ignored. {@code content} is null where only words tell where it is kept. */
    public long add(long route, FiledPaper paper, byte @Nullable [] content) {
        return Rows.insert(handle.createUpdate("""
            insert into route_paper (route_id, stage, kind, file_name, content, words, noted_on)
            values (:route, :stage, :kind, :name, :content, :words, :on)
            """)
                .bind("route", route)
                .bind("stage", paper.stage())
                .bind("kind", paper.kind().name())
                .bind("name", paper.fileName())
                .bind("content", content)
                .bind("words", paper.words())
                .bind("on", on(paper.on())));
    }

    private static String on(LocalDate day) {
        return day.toString();
    }

    /** Takes a paper back, or lets it count again; false where there is none. */
    public boolean mark(long paper, boolean takenBack) {
        return handle.createUpdate("update route_paper set taken_back = :back where id = :id")
                        .bind("id", paper)
                        .bind("back", takenBack ? 1 : 0)
                        .execute()
                == 1;
    }

    /** The file of a paper. */
    public Optional<byte[]> content(long paper) {
        return handle.createQuery("select content from route_paper where id = :id and content is not null")
                .bind("id", paper)
                .map((rs, ctx) -> rs.getBytes(1))
                .findOne();
    }
}
