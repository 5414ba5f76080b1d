package org.w3id.paperkg.curation;

import java.util.regex.Pattern;

/**
 * The identifiers of persons that ORCID gives.
 *
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID
 *     Identifier</a>
 */
final class Orcid {
    private static final Pattern SHAPE =
            Pattern.compile("https://orcid\\.org/(?:\\d{4}-){3}\\d{3}[\\dX]");

    private Orcid() {}

    /** Whether an IRI is one, with the right check digit (ISO/IEC 7064, MOD 11-2). */
    static boolean valid(String iri) {
        if (!SHAPE.matcher(iri).matches()) {
            return false;
        }
        String digits = iri.substring(iri.lastIndexOf('/') + 1).replace("-", "");
        int sum = 0;
        for (char digit : digits.substring(0, digits.length() - 1).toCharArray()) {
            sum = (sum + digit - '0') * 2;
        }
        int check = (12 - sum % 11) % 11;
        return digits.endsWith(check == 10 ? "X" : Integer.toString(check));
    }
}
