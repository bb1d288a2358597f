package org.yishi.desk.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Slate;

/**
 * Reads {@code .blt}, the file of single transferable votes (Hill, Wichmann and Woodall, Algorithm 123, 1987), with what
 * OpenSTV, OpaVote, Droop and OpenTally added.
 *
 * <pre>
 * 4 2            # four candidates, two seats
 * -2             # candidate 2 withdrew; also [withdrawn 2]
 * 3 1 3 4 0      # three papers: first 1, then 3, then 4
 * 1 4=1 - 2 0    # one paper: 4 and 1 both first, no second, 2 third
 * 0              # end of papers
 * "Adam"
 * "Basil"
 * "Charlotte"
 * "Donald"
 * "Title"
 * </pre>
 *
 * <p>Comments: from # to the end of the line, and between {@code /*} and {@code *}{@code /}. Commas count as spaces. Line ends
 * are free: a file whose first line has more than two numbers is read as one row of numbers. A 0 within a line is a
 * skipped rank where all papers have equally many figures; else it is an error, as it would hide a second paper. A line
 * for 0 papers is none; a paper's own number in brackets before a line is passed over.
 */
final class BltReader {
    private final FileText file;
    private final BltLines lines;

    private BltReader(FileText file) {
        this.file = file;
        this.lines = BltLines.of(file);
    }

    static Ballots.Ranked read(FileText file) {
        return new BltReader(file).read();
    }

    private Ballots.Ranked read() {
        var head = lines.head();
        if (head.tokens().size() < 2) {
            throw WrongFileException.of("count.blt-head", file.name(), head.number());
        }
        int candidates = (int) file.number(head.number(), head.tokens().get(0), 1, Limits.CANDIDATES);
        int seats = (int) file.number(head.number(), head.tokens().get(1), 1, candidates);
        var numbers = lines.numbers();
        var withdrawn = new HashSet<Integer>();
        int first = withdrawn(numbers, candidates, withdrawn);
        var pile = new Pile(file, candidates);
        boolean skips = first < numbers.size() && areEquallyLong(numbers.subList(first, numbers.size()));
        for (var line : numbers.subList(first, numbers.size())) {
            paper(line, candidates, skips, pile);
        }
        var names = new BltNames(file, lines.names(), candidates);
        return new Ballots.Ranked(new Slate(names.title(), names.names(), withdrawn, seats), pile.papers());
    }

    /** Notes who withdrew; where the papers begin. */
    private int withdrawn(List<BltLines.Tokens> numbers, int candidates, Set<Integer> withdrawn) {
        int at = 0;
        for (; at < numbers.size(); at++) {
            var line = numbers.get(at);
            var tokens = line.tokens();
            boolean option = tokens.getFirst().startsWith("[");
            if (!option && !tokens.stream().allMatch(t -> t.length() > 1 && t.startsWith("-"))) {
                break;
            }
            if (option && tokens.getFirst().equals("[tie")) {
                continue;
            }
            if (option && !tokens.getFirst().equals("[withdrawn")) {
                throw WrongFileException.of("count.blt-option", file.name(), line.number(), tokens.getFirst());
            }
            for (var token : option ? tokens.subList(1, tokens.size()) : tokens) {
                var bare = option ? token.replace("]", "") : token.substring(1);
                if (!bare.isEmpty()) {
                    withdrawn.add(file.candidate(line.number(), bare, candidates));
                }
            }
        }
        return at;
    }

    private static boolean areEquallyLong(List<BltLines.Tokens> papers) {
        int size = papers.getFirst().tokens().size();
        return papers.stream().allMatch(line -> line.tokens().size() == size);
    }

    private void paper(BltLines.Tokens line, int candidates, boolean skips, Pile pile) {
        var tokens = line.tokens();
        long papers = file.papers(line.number(), tokens.getFirst());
        int end = tokens.size() - 1;
        if (end < 1 || !tokens.get(end).equals("0")) {
            throw WrongFileException.of("count.blt-zero", file.name(), line.number());
        }
        var ranks = new ArrayList<List<Integer>>(end);
        for (var token : tokens.subList(1, end)) {
            if (token.equals("-") || (skips && token.equals("0"))) {
                ranks.add(List.of());
            } else if (token.indexOf('=') >= 0) {
                var rank = new ArrayList<Integer>();
                for (var one : token.split("=", -1)) {
                    rank.add(file.candidate(line.number(), one, candidates));
                }
                ranks.add(List.copyOf(rank));
            } else {
                ranks.add(pile.single(file.candidate(line.number(), token, candidates)));
            }
        }
        pile.add(line.number(), ranks, papers);
    }
}
