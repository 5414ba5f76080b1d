package org.w3id.paperkg.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.paperkg.server.markup.DisplayWidth;

/**
 * A table in plain text whose columns line up. Columns of numbers are set to the right.
 *
 * @param rows each with a cell for each column
 */
public record TextTable(List<String> columns, List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*(\\.\\d+)?");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> row.stream().map(TextTable::oneLine).toList()).toList();
    }

    // a control character in a cell could move the cursor or change the terminal
    private static String oneLine(String cell) {
        return CONTROLS.matcher(SPACES.matcher(cell).replaceAll(" ")).replaceAll("");
    }

    /** The table with its first rows only. */
    public TextTable first(int most) {
        return new TextTable(columns, rows.stream().limit(most).toList());
    }

    /** The table with some of its columns. */
    public TextTable only(String... wanted) {
        List<Integer> places = Stream.of(wanted).map(columns::indexOf).toList();
        return new TextTable(
                List.of(wanted),
                rows.stream().map(row -> places.stream().map(row::get).toList()).toList());
    }

    /**
     * The lines, without trailing spaces.
     *
     * @param width to which lines are cut; empty for as wide as need be
     */
    List<String> lines(OptionalInt width) {
        int[] widths = IntStream.range(0, columns.size()).map(this::widest).toArray();
        width.ifPresent(most -> narrow(widths, most));
        List<Boolean> toTheRight =
                IntStream.range(0, columns.size()).mapToObj(this::holdsNumbers).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, widths, toTheRight));
        lines.add(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths, toTheRight));
        rows.forEach(row -> lines.add(line(row, widths, toTheRight)));
        return lines;
    }

    private int widest(int column) {
        int widest = DisplayWidth.of(columns.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, DisplayWidth.of(row.get(column)));
        }
        return widest;
    }

    /** Takes room from the widest column, again and again, until the line fits. */
    private static void narrow(int[] widths, int most) {
        int gaps = GAP.length() * (widths.length - 1);
        while (IntStream.of(widths).sum() + gaps > most) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String line(List<String> cells, int[] widths, List<Boolean> toTheRight) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = DisplayWidth.cut(cells.get(i), widths[i]);
            String fill = DisplayWidth.fill(cell, widths[i]);
            line.append(i == 0 ? "" : GAP).append(toTheRight.get(i) ? fill + cell : cell + fill);
        }
        return line.toString().stripTrailing();
    }

    private boolean holdsNumbers(int column) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }
}
