package org.yishi.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One source file as the compiler's parser sees it: its text and its tree, without types.
 *
 * @param path where it stands, from the project's folder
 * @param text the whole text
 * @param tree the parsed tree
 * @param trees where each part of the tree stands in the text
 */
record Source(Path path, String text, CompilationUnitTree tree, Trees trees) {
    static final Path MAIN = Path.of("src", "main", "java");

    private static final Pattern EXEMPTION = Pattern.compile("^\\s*// house: (\\S.*)$", Pattern.MULTILINE);

    /** All the sources of the program, parsed once. */
    static List<Source> main() {
        return Kept.MAIN_SOURCES;
    }

    /** A source that is only text, for the proofs that a check finds what is wrong. */
    static Source of(String name, String text) {
        return parse(List.of(new Loose(Path.of(name), text))).getFirst();
    }

    /** The package's name. */
    String pkg() {
        var name = tree.getPackageName();
        return name == null ? "" : name.toString();
    }

    /** The lines of the whole file. */
    long lines() {
        return text.lines().count();
    }

    /** Where in the text a part of the tree begins. */
    int startOf(Tree part) {
        return (int) trees.getSourcePositions().getStartPosition(tree, part);
    }

    /** The line on which a part of the tree begins. */
    long lineOf(Tree part) {
        return tree.getLineMap().getLineNumber(startOf(part));
    }

    /** How many lines a part of the tree spans. */
    long linesOf(Tree part) {
        var end = trees.getSourcePositions().getEndPosition(tree, part);
        return tree.getLineMap().getLineNumber(end) - lineOf(part) + 1;
    }

    /** The reason given in the file for an exception to a rule of the house. */
    Optional<String> exemption() {
        return EXEMPTION.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    private static List<Source> parse(List<Loose> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
        var trees = Trees.instance(task);
        try {
            var sources = new ArrayList<Source>();
            var read = files.iterator();
            for (var unit : task.parse()) {
                var file = read.next();
                sources.add(new Source(file.path, file.text, unit, trees));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Kept {
        private static final List<Source> MAIN_SOURCES = read();

        private static List<Source> read() {
            try (var files = Files.walk(MAIN)) {
                return parse(files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .map(Loose::read)
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Loose extends SimpleJavaFileObject {
        private final Path path;
        private final String text;

        Loose(Path path, String text) {
            super(path.toUri(), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        static Loose read(Path path) {
            try {
                return new Loose(path, Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(path.toString(), e);
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
