package org.yishi.window.kit.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChimeTest {
    @Test
    void aSoundIsThatOfItsTone() {
        var heard = new ArrayList<byte[]>();
        var chime = new Chime(() -> true, heard::add, Runnable::run);
        chime.sound(Tone.ENTERED);
        chime.sound(Tone.REFUSED);
        assertEquals(2, heard.size());
        assertArrayEquals(Tone.ENTERED.samples(), heard.getFirst());
        assertArrayEquals(Tone.REFUSED.samples(), heard.getLast());
    }

    @Test
    void nothingSoundsWhereNobodyWantsIt() {
        var heard = new ArrayList<byte[]>();
        new Chime(() -> false, heard::add, Runnable::run).sound(Tone.ENTERED);
        Chime.silent().sound(Tone.SPOILED);
        assertEquals(List.of(), heard);
    }

    @Test
    void aLoudspeakerThatHangsHoldsNobodyUp() throws InterruptedException {
        var hangs = new CountDownLatch(1);
        var first = new CountDownLatch(1);
        var heard = new AtomicInteger();
        var chime = new Chime(
                () -> true,
                _ -> {
                    first.countDown();
                    await(hangs);
                    heard.incrementAndGet();
                },
                Chime.player());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 400; i++) {
                chime.sound(Tone.ENTERED);
            }
        });
        assertTrue(first.await(5, TimeUnit.SECONDS));
        assertEquals(0, heard.get());
        hangs.countDown();
    }

    @Test
    void aMachineWithoutSoundIsSilentAndHarmless() {
        var speaker = new Loudspeaker();
        speaker.play(Tone.ENTERED.samples());
        speaker.play(Tone.SPOILED.samples());
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneIsShortComesInSoftlyAndIsHeard(Tone tone) {
        var samples = tone.samples();
        assertTrue(samples.length < 2 * Tone.RATE / 4, "a quarter of a second at most");
        assertTrue(Math.abs(value(samples, 1)) < 1500, "begins without a crack");
        assertTrue(Math.abs(value(samples, samples.length / 2 - 1)) < 200, "ends without one");
        int loudest = 0;
        for (int i = 0; i < samples.length / 2; i++) {
            loudest = Math.max(loudest, Math.abs(value(samples, i)));
        }
        assertTrue(loudest > 2000 && loudest < Short.MAX_VALUE / 2, "loudest " + loudest);
    }

    @Test
    void noToneIsTakenForAnother() {
        for (var one : Tone.values()) {
            for (var other : Tone.values()) {
                if (one != other) {
                    assertFalse(Arrays.equals(one.samples(), other.samples()), one + " and " + other);
                }
            }
        }
    }

    private static int value(byte[] samples, int at) {
        return (short) ((samples[2 * at] & 0xFF) | samples[2 * at + 1] << Byte.SIZE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
