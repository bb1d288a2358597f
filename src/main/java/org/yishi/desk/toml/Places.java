package org.yishi.desk.toml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** On which line of a TOML file a key stands. Of a value within a value, the line of the outer key is told. */
public final class Places {
    private static final Pattern TABLE = Pattern.compile("\\s*\\[\\s*([A-Za-z0-9_-]+)\\s*].*");
    private static final Pattern TABLES = Pattern.compile("\\s*\\[\\[\\s*([A-Za-z0-9_-]+)\\s*]].*");
    private static final Pattern KEY = Pattern.compile("\\s*\"?([A-Za-z0-9_-]+)\"?\\s*[=.].*");

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private int twice;

    public Places(String file, String text) {
        this.file = file;
        var counts = new HashMap<String, Integer>();
        var table = "";
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var tables = TABLES.matcher(line);
            var one = TABLE.matcher(line);
            var key = KEY.matcher(line);
            if (tables.matches()) {
                int index = counts.merge(tables.group(1), 1, Integer::sum) - 1;
                table = tables.group(1) + "[" + index + "]";
                lines.put(table, number);
            } else if (one.matches()) {
                table = one.group(1);
                lines.put(table, number);
            } else if (key.matches()) {
                if (lines.putIfAbsent(under(table, key.group(1)), number) != null && twice == 0) {
                    twice = number;
                }
            }
        }
    }

    public static String under(String table, String key) {
        return table.isEmpty() ? key : table + "." + key;
    }

    /** The first line with a key that stood in its table before; 0 where there is none. */
    int twice() {
        return twice;
    }

    /** The file and the line, as "村民代表会议.toml:12"; the file alone where the line is unknown. */
    public String of(String path) {
        for (var at = path; !at.isEmpty(); at = outer(at)) {
            var line = lines.get(at);
            if (line != null) {
                return line(line);
            }
        }
        return file;
    }

    public String line(int line) {
        return file + ":" + line;
    }

    private static String outer(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }
}
