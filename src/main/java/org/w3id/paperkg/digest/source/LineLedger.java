package org.w3id.paperkg.digest.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;

/** Keeps the account of a file's lines, accepted or reported, and the problems that report them. */
public final class LineLedger {
    private final String path;
    private final BitSet accepted = new BitSet();
    private final BitSet reported = new BitSet();
    private final List<Problem> problems = new ArrayList<>();

    public LineLedger(String path) {
        this.path = path;
    }

    /**
     * @param index from 0
     */
    public void accept(int index) {
        accepted.set(index);
    }

    public void reject(int index, Problem.Code code, String message) {
        reject(index, index, code, message);
    }

    /** Leaves out the lines from one index to another, both included, and says why. */
    public void reject(int first, int last, Problem.Code code, String message) {
        accepted.clear(first, last + 1);
        reported.set(first, last + 1);
        problems.add(new Problem(path, first + 1, last + 1, code, message));
    }

    /** Leaves out lines that need not follow each other; the first gives the place. */
    public void reject(List<Integer> lines, Problem.Code code, String message) {
        for (int line : lines) {
            accepted.clear(line);
            reported.set(line);
        }
        remark(lines.get(0), code, message);
    }

    /** Leaves out the whole file for one reason, which replaces all others. */
    public void rejectAll(int lines, Problem.Code code, String message) {
        problems.clear();
        reject(0, lines - 1, code, message);
    }

    public void remark(int index, Problem.Code code, String message) {
        problems.add(new Problem(path, index + 1, index + 1, code, message));
    }

    public void add(Problem problem) {
        problems.add(problem);
    }

    public boolean settled(int index) {
        return accepted.get(index) || reported.get(index);
    }

    /** Whether no line so far is left out that should not be. */
    public boolean lossless() {
        return problems.stream().noneMatch(problem -> problem.code().loses());
    }

    public List<Problem> problems() {
        Collections.sort(problems);
        return problems;
    }

    public DigestFile.LineCount count(SourceText source) {
        int nonBlank = 0;
        int taken = 0;
        int named = 0;
        for (int i = 0; i < source.size(); i++) {
            if (!source.blank(i)) {
                nonBlank++;
                taken += accepted.get(i) && !reported.get(i) ? 1 : 0;
                named += reported.get(i) ? 1 : 0;
            }
        }
        return new DigestFile.LineCount(nonBlank, taken, named);
    }
}
