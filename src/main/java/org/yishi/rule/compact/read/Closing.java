package org.yishi.rule.compact.read;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below the last article and belongs to none: from when it holds, who adopted it, the day. */
record Closing(String words, String closing) {
    private static final Pattern DAY =
            Pattern.compile("^[\\s（(]*[0-9０-９〇○零一二三四五六七八九十×xX_\\s]{2,8}年.{1,12}[日号][\\s）)]*$");
    private static final Pattern ISSUER =
            Pattern.compile("^.{2,30}(委员会|村委会|居委会|党支部|党总支|党委|村民会议|居民会议|合作社)[\\s（(盖章)）]*$");
    private static final Pattern FROM =
            Pattern.compile("^(本|此|以上).{0,12}(公约|规约|民约|章程|规定|约定).{0,60}(施行|实施|生效|执行|起实行)。?$");

    /** Parts the last article from what stands below it. */
    static Closing part(String words) {
        var lines = List.of(words.split("\n", -1));
        int end = lines.size();
        while (end > 1 && isClosing(lines.get(end - 1))) {
            end--;
        }
        return new Closing(
                String.join("\n", lines.subList(0, end)), String.join("\n", lines.subList(end, lines.size())));
    }

    static boolean isClosing(String line) {
        return DAY.matcher(line).matches()
                || ISSUER.matcher(line).matches()
                || FROM.matcher(line).matches();
    }
}
