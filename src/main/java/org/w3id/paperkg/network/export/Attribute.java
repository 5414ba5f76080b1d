package org.w3id.paperkg.network.export;

/**
 * A property of the nodes, or of the edges, of a file.
 *
 * @param name the same in all formats whose names are free
 */
record Attribute(String name, Type type, Values values) {
    enum Type {
        INTEGER,
        DECIMAL,
        TEXT
    }

    /** What stands in a column; empty where it is not known. */
    @FunctionalInterface
    interface Values {
        String at(int index);
    }

    String at(int index) {
        return values.at(index);
    }

    Attribute named(String other) {
        return new Attribute(other, type, values);
    }
}
