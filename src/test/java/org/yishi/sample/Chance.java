package org.yishi.sample;

import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed makes the same village. */
final class Chance {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂建国志华玉梅";

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True so many times in a hundred. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /** A whole number from the least to the most, both possible. */
    int between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    String name() {
        return "" + one(SURNAMES) + one(GIVEN) + (in100(25) ? "" : one(GIVEN));
    }

    long number() {
        return random.nextInt(Integer.MAX_VALUE);
    }

    private char one(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
