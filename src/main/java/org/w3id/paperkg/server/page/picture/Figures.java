package org.w3id.paperkg.server.page.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * The numbers of a column as people read them: with thousands apart and no more digits than one
 * takes in, in English as in Korean. Years and line numbers are names rather than amounts, and keep
 * their digits together.
 *
 * @param every whether all of the column are numbers
 * @param amounts whether they say how much
 */
public record Figures(boolean every, boolean amounts) {
    /** Of values that are not all of one kind. */
    public static final Figures MIXED = new Figures(false, false);

    private static final Pattern NAMES =
            Pattern.compile("(?:.*[a-z_])?(?:Year|Id|Line|Number)|year|id|line|number|arxiv.*");
    private static final BigDecimal HUGE = BigDecimal.TEN.pow(15);
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(9);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int DIGITS = 3;
    private static final DecimalFormatSymbols SYMBOLS =
            DecimalFormatSymbols.getInstance(Locale.ROOT);

    /**
     * @param column name of the variable
     * @param values those that are there
     */
    public static Figures of(String column, List<Node> values) {
        List<BigDecimal> numbers = values.stream().flatMap(one -> number(one).stream()).toList();
        boolean years =
                !numbers.isEmpty()
                        && numbers.stream()
                                .allMatch(
                                        one ->
                                                one.compareTo(FIRST_YEAR) >= 0
                                                        && one.compareTo(LAST_YEAR) <= 0);
        return new Figures(
                !values.isEmpty() && numbers.size() == values.size(),
                !years && !NAMES.matcher(column).matches());
    }

    /** A number has a type that says so: an arXiv id such as 2402.06082 is none. */
    public static Optional<BigDecimal> number(Node node) {
        boolean typed =
                node != null
                        && node.isLiteral()
                        && node.getLiteral().isWellFormed()
                        && NodeValue.makeNode(node).isNumber();
        String text = typed ? node.getLiteralLexicalForm().strip() : "";
        // those that are not finite are no amount
        return text.matches("[-+]?[\\d.]+([eE][-+]?\\d{1,9})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    public String shown(BigDecimal value, String exact) {
        if (amounts) {
            return rounded(value);
        }
        return value.scale() <= 0 ? exact : rounded(value).replace(",", "");
    }

    /** With thousands apart, and decimals only as far as the first three digits. */
    static String rounded(BigDecimal value) {
        BigDecimal size = value.abs();
        if (value.signum() == 0) {
            return "0";
        }
        if (size.compareTo(HUGE) >= 0 || size.compareTo(TINY) < 0) {
            return format("0.##E0", value);
        }
        int whole = value.precision() - value.scale();
        return format(
                "#,##0.############",
                value.setScale(Math.max(0, DIGITS - whole), RoundingMode.HALF_UP));
    }

    private static String format(String pattern, BigDecimal value) {
        return new DecimalFormat(pattern, SYMBOLS).format(value);
    }
}
