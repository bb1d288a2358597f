package org.yishi.office.read;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yishi.office.read.UnreadableException.Kind;

/**
 * Looks through the parts of a zipped office file before a library that holds all of it in memory may open it: a file
 * that inflates without end, nests without end or defines entities gets no further.
 */
public final class ZippedXml {
    /** Bytes of XML; the text of a long book is some ten. */
    private static final long MOST = 40L * Limits.MEGABYTE;

    /** Elements within one another; tables within tables come to some fifty. */
    private static final int DEEPEST = 400;

    private ZippedXml() {}

    /** Returns where the file may be opened. */
    public static void check(Path file) throws IOException, UnreadableException {
        try (var parts = Parts.open(file, new Limits(MOST))) {
            for (var name : parts.names()) {
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.read(name, ZippedXml::passed);
                }
            }
        }
    }

    private static Boolean passed(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        int depth = 1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new UnreadableException(Kind.BROKEN);
            }
        }
        return true;
    }
}
