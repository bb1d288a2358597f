package org.yishi.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and the ways between them, as the plan says; and that no wall is only painted on. */
@Execution(ExecutionMode.CONCURRENT)
class WallsTest {
    private static final String ROOT = "org.yishi";
    private static final String WRONG_ROOT = "org.yishi.house.fixture";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);

    static List<Walls.Wall> walls() {
        return Walls.under(ROOT);
    }

    static List<Walls.Wall> wrongWalls() {
        return Walls.under(WRONG_ROOT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void theHouseKeeps(Walls.Wall wall) {
        wall.rule().allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongWalls")
    void aWrongHouseIsFound(Walls.Wall wall) {
        assertTrue(
                wall.rule().allowEmptyShould(true).evaluate(WRONG).hasViolation(),
                () -> "nothing in " + WRONG_ROOT + " breaks: " + wall + "; add the smallest class that does");
    }

    @Test
    void theWholeHouseIsLookedAt() {
        assertFalse(HOUSE.isEmpty());
        assertTrue(HOUSE.stream().noneMatch(type -> type.getPackageName().startsWith(WRONG_ROOT)));
    }
}
