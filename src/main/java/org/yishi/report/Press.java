package org.yishi.report;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.people.Village;
import org.yishi.office.write.About;
import org.yishi.office.write.docx.Layout;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * What all papers of one printing share.
 *
 * @param text the language of the papers
 * @param village whose papers they are
 * @param template a Word file of the committee's own whose page and styles are to be used
 * @param now when they are printed
 * @param isRehearsal whether they come of a rehearsal, and say so
 */
public record Press(Text text, Village village, Optional<Path> template, OffsetDateTime now, boolean isRehearsal) {
    /** A press with the layout of GB/T 9704-2012, or its plain form for English. */
    public static Press standard(Text text, Village village, OffsetDateTime now) {
        return new Press(text, village, Optional.empty(), now, false);
    }

    /** A press whose papers say that they come of a rehearsal. */
    public Press rehearsing() {
        return new Press(text, village, template, now, true);
    }

    /** A heading, which says so where it stands on a paper of a rehearsal. */
    public String heading(String words) {
        return isRehearsal ? text.of("report.rehearsed", words) : words;
    }

    /** The look of the papers. */
    public Layout layout() {
        return template.<Layout>map(Layout.Own::new).orElseGet(() -> switch (text.lang()) {
            case ZH -> Layout.official();
            case EN -> new Layout.Plain();
        });
    }

    /** The committee that issues the papers. */
    public String committee() {
        return switch (village.kind()) {
            case VILLAGE -> text.of("report.committee-village", village.name());
            case COMMUNITY -> text.of("report.committee-community", village.name());
        };
    }

    /** The day of printing in words. */
    public String today() {
        return new Days(text).date(now.toLocalDate());
    }

    /** What a file says of itself. */
    public About about(String title) {
        return new About(title, committee(), now.toInstant());
    }
}
