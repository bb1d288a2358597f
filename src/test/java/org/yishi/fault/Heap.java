package org.yishi.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yishi.desk.meeting.Counting;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Pile;

/** The papers of a ballot box as they lie on the table, and what a person presses for them, misreadings too. */
final class Heap {
    static final int PAPERS = 400;
    static final Contest.Among CONTEST =
            new Contest.Among(CountingMethod.LIMITED, List.of("王秀英", "李建国", "陈玉兰", "周国强"), 2, false);

    private static final List<String> MARKS = List.of("0,1", "0,2", "1", "2,3", "3", "0", "1,3");
    private static final List<PaperFlaw> FLAWS = List.of(PaperFlaw.BLANK, PaperFlaw.TOO_MANY, PaperFlaw.UNCLEAR);

    private final List<Press> presses = new ArrayList<>();

    /** One press: a paper, or the last paper taken back. */
    sealed interface Press {
        record Marks(String marks) implements Press {}

        record Flawed(PaperFlaw flaw) implements Press {}

        record Back() implements Press {}
    }

    /** A heap that a number shuffles: every seventeenth paper is misread first. */
    Heap(long seed) {
        var chance = new Random(seed);
        for (int paper = 0; paper < PAPERS; paper++) {
            if (paper % 17 == 5) {
                presses.add(new Press.Marks(MARKS.get(chance.nextInt(MARKS.size()))));
                presses.add(new Press.Back());
            }
            presses.add(
                    chance.nextInt(20) == 0
                            ? new Press.Flawed(FLAWS.get(chance.nextInt(FLAWS.size())))
                            : new Press.Marks(MARKS.get(chance.nextInt(MARKS.size()))));
        }
    }

    int presses() {
        return presses.size();
    }

    /** Presses once, through the desk. */
    void press(Counting desk, PollId poll, int number) {
        switch (presses.get(number)) {
            case Press.Marks(String marks) -> desk.paper(poll, marks).orThrow();
            case Press.Flawed(PaperFlaw flaw) -> desk.flawed(poll, flaw).orThrow();
            case Press.Back() -> desk.takeBack(poll).orThrow();
        }
    }

    /** What must be counted after so many presses. */
    Map<String, Long> after(int number) {
        var read = new ArrayList<String>();
        for (var press : presses.subList(0, number)) {
            switch (press) {
                case Press.Marks(String marks) -> read.add(marks);
                case Press.Flawed(PaperFlaw flaw) -> read.add(flaw.name());
                case Press.Back() -> read.removeLast();
            }
        }
        return read.stream().collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()));
    }

    /** What a file counts, in the same words. */
    static Map<String, Long> counted(List<Pile> piles) {
        return piles.stream()
                .collect(Collectors.toMap(
                        p -> p.flaw()
                                .map(PaperFlaw::name)
                                .or(() -> Optional.of(p.marks()))
                                .orElseThrow(),
                        Pile::papers,
                        Long::sum,
                        TreeMap::new));
    }
}
