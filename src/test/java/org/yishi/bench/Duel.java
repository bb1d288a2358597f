package org.yishi.bench;

/**
 * One piece of work done in two ways: by Yishi, and by the plainest program with the same libraries.
 *
 * @param what the work, as the table names it
 * @param wanted how many times as long as the plain way Yishi may take
 * @param before what is made ready before each round, untimed
 * @param ours Yishi's way
 * @param plain the plain way
 */
record Duel(String what, double wanted, Work before, Work ours, Work plain) {
    /** Work to be timed, from nothing to done. */
    interface Work {
        void run() throws Exception;
    }

    /** Runs both in turn, so that a busy moment of the machine meets both, and leaves out the first rounds. */
    Row warm(int leftOut, int rounds) throws Exception {
        var oursTaken = new double[rounds];
        var plainTaken = new double[rounds];
        for (int round = -leftOut; round < rounds; round++) {
            before.run();
            var oursMillis = millis(ours);
            var plainMillis = millis(plain);
            if (round >= 0) {
                oursTaken[round] = oursMillis;
                plainTaken[round] = plainMillis;
            }
        }
        return new Row(what, Row.median(oursTaken), Row.median(plainTaken), wanted);
    }

    /** How long a piece of work takes, in milliseconds. */
    static double millis(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
