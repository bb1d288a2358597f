package org.yishi.report.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.yishi.model.task.NoteFile;
import org.yishi.model.task.ProgressNote;
import org.yishi.office.write.docx.picture.Captioned;
import org.yishi.office.write.docx.picture.Picture;
import org.yishi.text.Text;

/** The photos of reports, numbered through the pages; what is no photo, or too much for one file, is named. */
final class Proofs {
    private static final long MOST = 64L * 1024 * 1024;

    private final Text text;
    private final LongFunction<Optional<byte[]>> content;
    private int figures;
    private long bytes;

    Proofs(Text text, LongFunction<Optional<byte[]>> content) {
        this.text = text;
        this.content = content;
    }

    /**
     * What belongs to a report.
     *
     * @param named the figures' numbers and the other files' names
     */
    record Shown(String named, List<Captioned> pictures) {}

    Shown of(ProgressNote note) {
        var pictures = new ArrayList<Captioned>();
        var named = note.files().stream()
                .map(file -> picture(file)
                        .map(picture -> {
                            figures++;
                            var figure = text.of("matter.paper.figure", figures);
                            pictures.add(new Captioned(picture, caption(figure, note, file)));
                            return figure;
                        })
                        .orElse(file.fileName()))
                .collect(Collectors.joining(text.of("report.comma")));
        return new Shown(named, List.copyOf(pictures));
    }

    private String caption(String figure, ProgressNote note, NoteFile file) {
        return text.of("matter.paper.caption", figure, note.at().toLocalDate(), note.author(), file.fileName());
    }

    private Optional<Picture> picture(NoteFile file) {
        if (bytes + file.size() > MOST) {
            return Optional.empty();
        }
        var picture = content.apply(file.id()).flatMap(Picture::of);
        picture.ifPresent(_ -> bytes += file.size());
        return picture;
    }
}
