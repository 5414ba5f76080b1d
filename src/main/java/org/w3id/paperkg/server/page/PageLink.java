package org.w3id.paperkg.server.page;

/**
 * @param href empty when there is nothing to link to
 */
public record PageLink(Label label, String href) {}
