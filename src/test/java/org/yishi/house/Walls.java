package org.yishi.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The walls between the rooms, as rules over any root package: the program's own, and the fixture's, which breaks each
 * of them.
 */
final class Walls {
    /** One wall, under the sentence by which it is known. */
    record Wall(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Which other rooms a room may use. The app, which builds all, may use any. */
    static final Map<String, Set<String>> MAY_USE = rooms();

    /** Where what comes from outside may be used: the library's packages, and the rooms. */
    private static final List<Outside> OUTSIDE = List.of(
            new Outside("JavaFX", List.of("javafx..", "com.sun.javafx.."), List.of("window", "app")),
            new Outside(
                    "the controls, the theme and the icons",
                    List.of("org.controlsfx..", "atlantafx..", "org.kordamp.."),
                    List.of("window", "app")),
            new Outside(
                    "the office library",
                    List.of(
                            "org.apache.poi..",
                            "org.openxmlformats..",
                            "org.apache.xmlbeans..",
                            "com.microsoft.schemas.."),
                    List.of("office")),
            new Outside(
                    "SQL",
                    List.of("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite.."),
                    List.of("store")),
            new Outside("the shell's options", List.of("picocli.."), List.of("command", "app")),
            new Outside("statistics", List.of("org.apache.commons.math3.."), List.of("rule")),
            new Outside("pinyin", List.of("com.ibm.icu.."), List.of("text")),
            new Outside(
                    "JSON and TOML",
                    List.of("tools.jackson..", "com.fasterxml.jackson.."),
                    List.of("store", "desk", "command", "app")),
            new Outside("the logger's set-up", List.of("java.util.logging.."), List.of("app")),
            new Outside("AWT and Swing", List.of("java.awt..", "javax.swing.."), List.of()));

    private record Outside(String name, List<String> packages, List<String> rooms) {}

    private final String root;

    private Walls(String root) {
        this.root = root;
    }

    /** All walls of the house that stands under a root package. */
    static List<Wall> under(String root) {
        var walls = new Walls(root);
        return Stream.of(walls.roomsKeepTheirWay(), walls.outsideStaysInItsRoom(), walls.cycles(), walls.habits())
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, Set<String>> rooms() {
        var rooms = new LinkedHashMap<String, Set<String>>();
        rooms.put("model", Set.of());
        rooms.put("rule", Set.of("model"));
        rooms.put("text", Set.of("model"));
        rooms.put("live", Set.of("model"));
        rooms.put("store", Set.of("model"));
        rooms.put("office", Set.of());
        rooms.put("report", Set.of("model", "text", "office"));
        rooms.put("desk", Set.of("model", "rule", "text", "live", "store", "report", "office"));
        rooms.put("window", Set.of("model", "text", "live", "desk"));
        rooms.put("command", Set.of("model", "text", "desk"));
        return rooms;
    }

    private List<Wall> roomsKeepTheirWay() {
        var walls = new ArrayList<Wall>();
        MAY_USE.forEach((room, others) -> {
            var open = Stream.concat(Stream.of(room), others.stream())
                    .map(this::room)
                    .toArray(String[]::new);
            var ours = resideInAPackage(root + "..");
            walls.add(new Wall(
                    room + " uses only "
                            + (others.isEmpty()
                                    ? "itself"
                                    : String.join(", ", others.stream().sorted().toList())),
                    noClasses()
                            .that()
                            .resideInAPackage(room(room))
                            .should()
                            .dependOnClassesThat(ours.and(not(resideInAnyPackage(open))))));
        });
        walls.add(new Wall(
                "every class has a room",
                classes().that().resideInAPackage(root + "..").should().resideInAnyPackage(allRooms())));
        return walls;
    }

    private List<Wall> outsideStaysInItsRoom() {
        return OUTSIDE.stream()
                .map(outside -> new Wall(
                        outside.name() + " only in " + (outside.rooms().isEmpty() ? "no room" : outside.rooms()),
                        elsewhere(outside.rooms())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(outside.packages().toArray(String[]::new))))
                .toList();
    }

    private List<Wall> cycles() {
        return List.of(
                new Wall(
                        "no cycle between rooms",
                        slices().matching(root + ".(*)..").should().beFreeOfCycles()),
                new Wall(
                        "no cycle between the places of the window",
                        slices().matching(root + ".window.(*)..").should().beFreeOfCycles()));
    }

    private List<Wall> habits() {
        return List.of(
                new Wall(
                        "Platform.runLater only in window.kit",
                        elsewhere(List.of("window.kit"))
                                .should()
                                .accessTargetWhere(is("Platform.runLater", Habits::runsLater))),
                new Wall(
                        "the time and random numbers come in from app",
                        elsewhere(List.of("app"))
                                .should()
                                .accessTargetWhere(is("the clock or chance", Habits::asksClockOrChance))),
                new Wall(
                        "only command and app print",
                        elsewhere(List.of("command", "app"))
                                .should()
                                .accessTargetWhere(is("printing", Habits::prints))),
                new Wall(
                        "threads start only in window.kit, store and app",
                        elsewhere(List.of("window.kit", "store", "app"))
                                .should()
                                .accessTargetWhere(is("a new thread", Habits::startsThread))),
                new Wall(
                        "no class of ours inherits from another",
                        noClasses().that().resideInAPackage(root + "..").should(Habits.inheritFromUnder(root))),
                new Wall(
                        "classes are final",
                        classes().that(Habits.plainClassUnder(root)).should().haveModifier(JavaModifier.FINAL)),
                new Wall(
                        "fields of model are final",
                        fields().that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(room("model"))
                                .should()
                                .beFinal()),
                new Wall(
                        "no static field changes",
                        fields().that(Habits.staticFieldUnder(root)).should().beFinal()));
    }

    private GivenClassesConjunction elsewhere(List<String> rooms) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(rooms.stream().map(this::room).toArray(String[]::new));
    }

    private String[] allRooms() {
        return Stream.concat(MAY_USE.keySet().stream(), Stream.of("app"))
                .map(this::room)
                .toArray(String[]::new);
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    private static DescribedPredicate<JavaAccess<?>> is(String what, Predicate<JavaAccess<?>> test) {
        return describe(what, test);
    }
}
