package org.yishi.office.write.xlsx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yishi.office.write.Words;

/** Writes XML as text: what is passed as markup goes out as it is, what is passed as text is escaped. */
public final class Xml {
    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int FULL = 1 << 15;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(FULL + (1 << 12));

    /** Writes as UTF-8. */
    public Xml(OutputStream out) {
        this.out = out;
    }

    public Xml raw(String markup) {
        waiting.append(markup);
        return this;
    }

    public Xml raw(long number) {
        waiting.append(number);
        return this;
    }

    /** Text between tags or within an attribute's double quotes, without what XML may not hold. */
    public Xml text(String raw) {
        var text = Words.clean(raw);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> waiting.append("&amp;");
                case '<' -> waiting.append("&lt;");
                case '>' -> waiting.append("&gt;");
                case '"' -> waiting.append("&quot;");
                // A plain one would be read as a blank in an attribute.
                case '\n' -> waiting.append("&#10;");
                default -> waiting.append(c);
            }
        }
        return this;
    }

    /** An attribute with a blank before it. */
    public Xml attribute(String name, String value) {
        waiting.append(' ').append(name).append("=\"");
        text(value);
        waiting.append('"');
        return this;
    }

    /** Sends what waits on its way once there is enough of it. */
    public void pause() {
        if (waiting.length() >= FULL) {
            flush();
        }
    }

    public void flush() {
        try {
            out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
            waiting.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
