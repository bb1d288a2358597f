package org.yishi.desk.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the README shows of scripts can be written so. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String section = section();

    @Test
    void itsExamplesAreUnderstood() {
        var scripts = BLOCK.matcher(section)
                .results()
                .map(match -> match.group(1))
                .filter(text -> !text.startsWith("["))
                .toList();
        assertTrue(scripts.size() >= 3);
        scripts.forEach(script -> assertEquals(List.of(), complaints(script), script));
    }

    @Test
    void theExampleOfEachWordIsUnderstood() {
        var examples = section.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("(?<!\\\\)\\|", -1))
                .filter(cells -> cells.length == 6)
                .flatMap(cells -> CODE.matcher(cells[4]).results())
                .map(match -> match.group(1).replace("\\|", "|").replace("…", "一"))
                .toList();
        assertTrue(examples.size() > 30);
        assertEquals(
                List.of(),
                examples.stream().flatMap(e -> complaints(e + "\n散会").stream()).toList());
    }

    @Test
    void whatCanBeExpectedIsUnderstood() {
        int from = section.indexOf("`期望` 后面可以写");
        var told = section.substring(from, section.indexOf("####", from));
        var expectations = CODE.matcher(told)
                .results()
                .map(match -> match.group(1))
                .filter(code -> !code.matches("期望|500平方米|7户"))
                .map(code -> code.startsWith("期望") ? code : "期望 " + code)
                .toList();
        assertTrue(expectations.size() > 30);
        assertEquals(
                List.of(),
                expectations.stream()
                        .flatMap(e -> complaints("开会\n" + e).stream())
                        .toList());
    }

    private static List<String> complaints(String script) {
        return switch (new ScriptReader().read(script)) {
            case Reading.Understood _ -> List.of();
            case Reading.NotUnderstood(var complaints) -> {
                var said = new ArrayList<String>();
                complaints.forEach(c ->
                        said.add(script.lines().skip(c.line() - 1L).findFirst().orElse("") + ": " + c));
                yield said;
            }
        };
    }

    private static String section() {
        try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
            var text = String.join("\n", lines.toList());
            return text.substring(text.indexOf("### 会议脚本"), text.indexOf("## 代码怎么放"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
