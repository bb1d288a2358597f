package org.yishi.office.write;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * What a file says of itself in its properties. Nothing of the machine or its user is written.
 *
 * @param title the file's title, as on its first page
 * @param author the body that issues it, such as the village committee
 * @param written when it was written
 */
public record About(String title, String author, Instant written) {
    /** The name of the program that wrote it. */
    public static final String PROGRAM = "Yishi";

    /** Writes the properties; what an own template said of itself is left out. */
    public void putInto(POIXMLDocument document) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(Words.clean(title));
        core.setCreator(Words.clean(author));
        core.setLastModifiedByUser(Words.clean(author));
        core.setRevision("1");
        core.setCreated(Optional.of(Date.from(written)));
        core.setModified(Optional.of(Date.from(written)));
        var program = document.getProperties().getExtendedProperties().getUnderlyingProperties();
        program.setApplication(PROGRAM);
        if (program.isSetCompany()) {
            program.unsetCompany();
        }
        if (program.isSetManager()) {
            program.unsetManager();
        }
    }
}
