package org.yishi.office.write.docx;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.yishi.office.write.About;

/** Writes what a file says of itself. */
final class Properties {
    private Properties() {}

    static void set(POIXMLDocument document, About about) {
        var properties = document.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(about.title());
        core.setCreator(about.author());
        core.setLastModifiedByUser(about.author());
        core.setRevision("1");
        core.setCreated(Optional.of(Date.from(about.written())));
        core.setModified(Optional.of(Date.from(about.written())));
        core.setSubjectProperty("");
    }
}
