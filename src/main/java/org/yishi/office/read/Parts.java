package org.yishi.office.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yishi.office.read.UnreadableException.Kind;

/**
 * The parts of a zipped workbook, opened as XML within the limits. Names are found whatever their case and slashes, as
 * some programs write them loosely.
 */
final class Parts implements AutoCloseable {
    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    private Parts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            entries.putIfAbsent(canonical(entry.getName()), entry);
        }
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // Without one each broken byte would be told on the console; what is broken is thrown all the same.
        factory.setXMLReporter((_, _, _, _) -> {});
    }

    static Parts open(Path file, Limits limits) throws IOException, UnreadableException {
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() > Limits.PARTS) {
                zip.close();
                throw new UnreadableException(Kind.BROKEN);
            }
            return new Parts(zip, limits);
        } catch (ZipException e) {
            throw new UnreadableException(Kind.BROKEN, e);
        }
    }

    /** The parts by name, in small letters. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(canonical(name));
    }

    /** Reads one part, standing at its root element. */
    @FunctionalInterface
    interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, UnreadableException;
    }

    /** Reads a part; empty when the workbook has none of that name. */
    <T> Optional<T> read(String name, Reading<T> reading) throws IOException, UnreadableException {
        var entry = entries.get(canonical(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getSize() > limits.megabytes() * Limits.MEGABYTE) {
            throw tooLarge();
        }
        try (var in = new Guard(zip.getInputStream(entry))) {
            try {
                var xml = factory.createXMLStreamReader(in);
                toRoot(xml);
                return Optional.of(reading.read(xml));
            } catch (XMLStreamException e) {
                throw in.isOver() ? tooLarge() : new UnreadableException(Kind.BROKEN, e);
            }
        }
    }

    private static void toRoot(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new UnreadableException(Kind.UNSAFE);
            }
        }
    }

    private UnreadableException tooLarge() {
        return new UnreadableException(Kind.TOO_LARGE, limits.megabytes());
    }

    private static String canonical(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a part that inflates without end, or that has a run of bytes without a tag which no cell can need. */
    private final class Guard extends FilterInputStream {
        private static final int RUN = 2 * Limits.MEGABYTE;

        private int sinceOpened;
        private int sinceClosed;
        private boolean over;

        Guard(InputStream in) {
            super(in);
        }

        boolean isOver() {
            return over;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read <= 0) {
                return read;
            }
            sinceOpened = since('<', bytes, from, read, sinceOpened);
            sinceClosed = since('>', bytes, from, read, sinceClosed);
            if (!limits.inflate(read) || sinceOpened > RUN || sinceClosed > RUN) {
                over = true;
                throw new IOException("more than a table can need");
            }
            return read;
        }

        /** How many bytes have come since the sign came last. */
        private static int since(char sign, byte[] bytes, int from, int read, int before) {
            int last = read - 1;
            while (last >= 0 && bytes[from + last] != sign) {
                last--;
            }
            return last < 0 ? before + read : read - last;
        }
    }
}
