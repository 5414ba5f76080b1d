package org.w3id.paperkg.server.page.resource;

import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Label;

/** What the page of all topics shows: most papers first. */
public record SchemeView(Label name, ItemList topics) {}
