package org.yishi.house;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Small files, small packages, small methods. A file or a package that must be larger says why in a line comment that
 * begins with {@code // house:}, in the file or in {@code package-info.java}.
 */
class SizeTest {
    private static final int FILE_LINES = 300;
    private static final int PACKAGE_FILES = 16;
    private static final int METHOD_LINES = 45;

    @Test
    void noFileIsLongerThan300Lines() {
        Found.nothing(longFiles(Source.main()), "Split these files by idea, or say why not: // house: <reason>");
    }

    @Test
    void noPackageHasMoreThan16Files() {
        Found.nothing(
                widePackages(Source.main()),
                "Make sub-packages, or say why not in package-info.java: // house: <reason>");
    }

    @Test
    void noMethodIsLongerThan45Lines() {
        Found.nothing(longMethods(Source.main()), "A method fits on a screen; the aim is 30 lines. Split these:");
    }

    @Test
    void aLongFileIsFoundUnlessItSaysWhy() {
        var lines = "\n".repeat(FILE_LINES);
        assertEquals(
                1, longFiles(List.of(Source.of("A.java", lines + "class A {}"))).size());
        assertEquals(
                0,
                longFiles(List.of(Source.of("A.java", "// house: one table of names\n" + lines + "class A {}")))
                        .size());
    }

    @Test
    void aWidePackageIsFoundAndPackageInfoIsNotCounted() {
        var files = new ArrayList<Source>();
        files.add(Source.of("package-info.java", "package a;"));
        for (int i = 0; i < PACKAGE_FILES; i++) {
            files.add(Source.of("A" + i + ".java", "package a;"));
        }
        assertEquals(List.of(), widePackages(files));
        files.add(Source.of("B.java", "package a;"));
        assertEquals(List.of("a: 17 files"), widePackages(files));
    }

    @Test
    void aLongMethodIsFound() {
        var body = "\n".repeat(METHOD_LINES);
        assertEquals(
                List.of("A.java:1 go: 46 lines"),
                longMethods(List.of(Source.of("A.java", "class A { void go() {" + body + "} }"))));
    }

    private static List<String> longFiles(List<Source> sources) {
        return sources.stream()
                .filter(source ->
                        source.lines() > FILE_LINES && source.exemption().isEmpty())
                .map(source -> source.path() + ": " + source.lines() + " lines")
                .toList();
    }

    private static List<String> widePackages(List<Source> sources) {
        var byPackage = sources.stream().collect(groupingBy(Source::pkg, TreeMap::new, Collectors.toList()));
        return byPackage.entrySet().stream()
                .filter(entry -> files(entry.getValue()) > PACKAGE_FILES)
                .filter(entry -> entry.getValue().stream()
                        .noneMatch(source ->
                                source.isPackageInfo() && source.exemption().isPresent()))
                .map(entry -> entry.getKey() + ": " + files(entry.getValue()) + " files")
                .toList();
    }

    private static long files(List<Source> sources) {
        return sources.stream().filter(source -> !source.isPackageInfo()).count();
    }

    private static List<String> longMethods(List<Source> sources) {
        var found = new ArrayList<String>();
        for (var source : sources) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (source.linesOf(method) > METHOD_LINES) {
                        found.add(source.path() + ":" + source.lineOf(method) + " " + method.getName() + ": "
                                + source.linesOf(method) + " lines");
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(source.tree(), null);
        }
        return found;
    }
}
