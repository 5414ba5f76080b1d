package org.w3id.paperkg.server.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols of formulas in titles, as commands of TeX and as characters. */
final class TexSymbols {
    private static final Map<String, String> CHARACTERS = characters();
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)(?![A-Za-z])\\s*");
    private static final Pattern STYLED = Pattern.compile("\\\\(?:text|math)[a-z]*\\{([^{}]*)\\}");

    private TexSymbols() {}

    private static Map<String, String> characters() {
        Map<String, String> characters = new LinkedHashMap<>();
        String[] greek =
                ("alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ"
                                + " lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ"
                                + " phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ"
                                + " Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω nabla ∇"
                                + " infty ∞ times × pm ± cdot · to → rightarrow → leftarrow ←"
                                + " leq ≤ geq ≥ neq ≠ approx ≈ sim ∼ ell ℓ partial ∂ star ⋆"
                                + " circ ∘ in ∈ propto ∝")
                        .split(" ");
        for (int i = 0; i < greek.length; i += 2) {
            characters.put(greek[i], greek[i + 1]);
        }
        return characters;
    }

    /** A formula whose symbols are commands, as every TeX reads them. */
    static String commands(String tex) {
        String result = tex;
        for (Map.Entry<String, String> symbol : CHARACTERS.entrySet()) {
            if (result.contains(symbol.getValue())) {
                result =
                        result.replaceAll(
                                        symbol.getValue() + "(?=[A-Za-z])",
                                        Matcher.quoteReplacement("\\" + symbol.getKey() + " "))
                                .replace(symbol.getValue(), "\\" + symbol.getKey());
            }
        }
        return result;
    }

    /** A formula, or text with commands for its style, as plain characters. */
    static String plain(String tex) {
        Matcher command = COMMAND.matcher(STYLED.matcher(tex).replaceAll("$1"));
        return command.replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        CHARACTERS.getOrDefault(found.group(1), found.group())))
                .replace("{", "")
                .replace("}", "");
    }

    /** Text with commands for its style, such as {@code \\textsc{Name}}. */
    static Matcher styled(String text) {
        return STYLED.matcher(text);
    }
}
