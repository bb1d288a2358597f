package org.yishi.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Types are named after what they are in the village hall, say so in a first sentence, and know no null. */
@Execution(ExecutionMode.CONCURRENT)
class NamesTest {
    /** Words that say nothing; {@code Base} alone is the field's word for what counts as the whole. */
    private static final Pattern EMPTY_WORD = Pattern.compile(
            "(?:Manager|Helper|Utils?|Impl|Info|DTO|Dto)(?![a-z])|^(?:Base|Abstract)[A-Z]|^I[A-Z][a-z]");

    @Test
    void noTypeHasAnEmptyName() {
        Found.nothing(emptyNames(Source.main()), "Name these types after what they are:");
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        Found.nothing(silentTypes(Source.main()), "These public types need a sentence of Javadoc:");
    }

    @Test
    void everyPackageIsMarkedFreeOfNull() {
        var packages =
                Source.main().stream().map(Source::pkg).distinct().sorted().toList();
        var marked = Source.main().stream()
                .filter(source -> source.isPackageInfo() && source.text().contains("@NullMarked"))
                .map(Source::pkg)
                .toList();
        Found.nothing(
                packages.stream().filter(name -> !marked.contains(name)).toList(),
                "These packages need a package-info.java with a sentence and @NullMarked:");
    }

    @Test
    void anEmptyNameIsFound() {
        var wrong = "class RosterManager { class TextUtil {} interface StoreImpl {} record ResidentInfo() {} "
                + "class BaseView {} class AbstractCell {} interface IDesk {} }";
        assertEquals(7, emptyNames(List.of(Source.of("A.java", wrong))).size());
        var right = "class Base { class Information {} class Basement {} class Index {} class Implied {} }";
        assertEquals(List.of(), emptyNames(List.of(Source.of("A.java", right))));
    }

    @Test
    void aSilentTypeIsFound() {
        var wrong = "public class A { public record B() {} /** Told. */ public record C() {} record D() {} }";
        assertEquals(List.of("A.java:1 A", "A.java:1 B"), silentTypes(List.of(Source.of("A.java", wrong))));
    }

    private static List<String> emptyNames(List<Source> sources) {
        return types(
                sources,
                (source, path) -> EMPTY_WORD
                        .matcher(((ClassTree) path.getLeaf()).getSimpleName())
                        .find());
    }

    private static List<String> silentTypes(List<Source> sources) {
        return types(
                sources,
                (source, path) ->
                        ((ClassTree) path.getLeaf()).getModifiers().getFlags().contains(Modifier.PUBLIC)
                                && ((DocTrees) source.trees()).getDocComment(path) == null);
    }

    private interface Wrongness {
        boolean isWrong(Source source, TreePath path);
    }

    private static List<String> types(List<Source> sources, Wrongness test) {
        var found = new ArrayList<String>();
        for (var source : sources) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    if (!type.getSimpleName().isEmpty() && test.isWrong(source, getCurrentPath())) {
                        found.add(source.path() + ":" + source.lineOf((Tree) type) + " " + type.getSimpleName());
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(source.tree(), null);
        }
        return found;
    }
}
