package org.w3id.paperkg.server.page;

/** What the page of all topics shows: most papers first. */
public record SchemeView(Label name, ItemList topics) {}
