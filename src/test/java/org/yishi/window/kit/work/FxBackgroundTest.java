package org.yishi.window.kit.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yishi.window.Shots;

final class FxBackgroundTest {
    @BeforeAll
    static void start() {
        Shots.startToolkit();
    }

    @Test
    void theJobRunsElsewhereAndItsResultIsToldOnTheScreensThread() throws Exception {
        var told = new CompletableFuture<List<Boolean>>();
        Platform.runLater(() -> new FxBackground(told::completeExceptionally)
                .run(
                        Platform::isFxApplicationThread,
                        elsewhere -> told.complete(List.of(elsewhere, Platform.isFxApplicationThread()))));
        assertEquals(List.of(false, true), told.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aFailureNobodyExpectedReachesThePerson() throws Exception {
        var told = new CompletableFuture<Throwable>();
        Platform.runLater(() -> new FxBackground(told::complete)
                .run(
                        () -> {
                            throw new NoClassDefFoundError("gone");
                        },
                        _ -> {}));
        assertTrue(told.get(10, TimeUnit.SECONDS) instanceof NoClassDefFoundError);
    }

    @Test
    void aCancelledJobTellsNothingMore() throws Exception {
        var told = new ArrayList<String>();
        var ended = new CountDownLatch(1);
        Platform.runLater(() -> {
            var background = new FxBackground(failure -> told.add(failure.toString()));
            var job = background.run(
                    () -> {
                        try {
                            Thread.sleep(60_000);
                            return "slept";
                        } finally {
                            ended.countDown();
                        }
                    },
                    told::add);
            job.cancel();
        });
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        settle();
        assertEquals(List.of(), told);
    }

    @Test
    void onlyALongJobMovesTheBar() throws Exception {
        var busy = new CompletableFuture<Boolean>();
        var hold = new CountDownLatch(1);
        var idle = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            var background = new FxBackground(busy::completeExceptionally);
            background.busy().subscribe(now -> {
                if (now) {
                    busy.complete(true);
                }
            });
            background.run(
                    () -> hold.await(10, TimeUnit.SECONDS),
                    _ -> idle.complete(background.busy().get()));
            assertFalse(background.busy().get());
        });
        assertTrue(busy.get(10, TimeUnit.SECONDS));
        hold.countDown();
        assertFalse(idle.get(10, TimeUnit.SECONDS));
    }

    @Test
    void ofManyQuestionsOnlyTheLastAnswerIsShown() throws Exception {
        var told = new ArrayList<Integer>();
        var last = new CompletableFuture<Integer>();
        Platform.runLater(() -> {
            var latest = new Latest(new FxBackground(last::completeExceptionally));
            for (int i = 0; i < 50; i++) {
                int now = i;
                latest.run(() -> now, answer -> {
                    told.add(answer);
                    last.complete(answer);
                });
            }
        });
        assertEquals(49, last.get(10, TimeUnit.SECONDS));
        settle();
        assertEquals(List.of(49), told);
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            var pulse = new CompletableFuture<Boolean>();
            Platform.runLater(() -> pulse.complete(true));
            pulse.get(10, TimeUnit.SECONDS);
        }
    }
}
