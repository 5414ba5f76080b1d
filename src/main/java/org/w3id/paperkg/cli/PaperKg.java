package org.w3id.paperkg.cli;

/** x. */
public final class PaperKg {
    private PaperKg() {}

    public static void main(String[] args) {}
}
