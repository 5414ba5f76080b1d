package org.w3id.paperkg.server.page.query;

import org.w3id.paperkg.server.page.network.NetworkDrawing;
import org.w3id.paperkg.server.page.picture.Picture;

/** The rows of an answer as a network. */
public record NetworkPicture(NetworkDrawing drawing, String unit, int drawn, String described)
        implements Picture {}
