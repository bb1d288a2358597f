package org.yishi.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** What single accesses and types are, as the walls see them. */
final class Habits {
    private static final Set<String> CHANCE =
            Set.of("java.util.Random", "java.security.SecureRandom", ThreadLocalRandom.class.getName());

    private Habits() {}

    static boolean runsLater(JavaAccess<?> access) {
        return owner(access).equals("javafx.application.Platform")
                && access.getTarget().getName().equals("runLater");
    }

    /** Asks the machine for the time, or for chance. With a clock that came in, {@code now(clock)} is free. */
    static boolean asksClockOrChance(JavaAccess<?> access) {
        var owner = owner(access);
        var name = access.getTarget().getName();
        return switch (name) {
            case "now" -> owner.startsWith("java.time.") && takesNothing(access);
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "random" -> owner.equals("java.lang.Math");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "shuffle" -> owner.equals("java.util.Collections");
            case "current" -> owner.equals(ThreadLocalRandom.class.getName());
            case "<init>" -> CHANCE.contains(owner) || owner.equals("java.util.Date") && takesNothing(access);
            default -> false;
        };
    }

    static boolean prints(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return owner(access).equals("java.lang.System") && (name.equals("out") || name.equals("err"))
                || name.equals("printStackTrace") && takesNothing(access);
    }

    static boolean startsThread(JavaAccess<?> access) {
        var owner = owner(access);
        var name = access.getTarget().getName();
        return owner.equals(Thread.class.getName())
                        && Set.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread")
                                .contains(name)
                || owner.equals(Executors.class.getName());
    }

    /** A class that is neither an interface, nor an enum with bodies, nor sealed over its own kinds, nor anonymous. */
    static DescribedPredicate<JavaClass> plainClassUnder(String root) {
        return DescribedPredicate.describe(
                "are plain classes",
                type -> isUnder(root, type)
                        && !type.isInterface()
                        && !type.isEnum()
                        && !type.isAnonymousClass()
                        && !isEnumValue(type)
                        && !type.reflect().isSealed());
    }

    static DescribedPredicate<JavaField> staticFieldUnder(String root) {
        return DescribedPredicate.describe(
                "are static",
                field -> isUnder(root, field.getOwner())
                        && field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** Extends a class of ours, other than a sealed one, which lists its kinds, or an enum, whose values have bodies. */
    static ArchCondition<JavaClass> inheritFromUnder(String root) {
        return new ArchCondition<>("inherit from a class of ours") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var inherits = type.getRawSuperclass()
                        .filter(parent -> isUnder(root, parent) && !parent.isEnum())
                        .filter(parent -> !parent.reflect().isSealed())
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        type,
                        inherits,
                        type.getName() + " inherits from "
                                + type.getRawSuperclass()
                                        .map(JavaClass::getName)
                                        .orElse("nothing")));
            }
        };
    }

    private static boolean isEnumValue(JavaClass type) {
        return type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
    }

    private static boolean isUnder(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }
}
