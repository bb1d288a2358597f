package org.yishi.desk.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.procedure.FiledPaper;
import org.yishi.model.procedure.PaperStatus;
import org.yishi.model.procedure.StageStatus;
import org.yishi.text.Text;

/** Which papers a stage has, in words, a line each. */
public record PaperWords(Text text) {
    /** A line for each paper. */
    public List<String> lines(StageStatus status) {
        return status.papers().stream().map(this::line).toList();
    }

    /** One paper and how it is there. */
    public String line(PaperStatus paper) {
        var state = switch (paper.state()) {
            case WRITTEN -> text.of("procedure.paper-written");
            case LACKING -> text.of("procedure.paper-lacking");
            case FILED -> text.of("procedure.paper-filed", filed(paper.filed()));
        };
        return text.of("procedure.paper-line", text.of("procedure.paper", paper.kind()), state);
    }

    private String filed(List<FiledPaper> papers) {
        return papers.stream()
                .map(one -> one.isFile() ? one.fileName() : one.words())
                .collect(Collectors.joining(text.of("procedure.and")));
    }
}
