/**
 * Digests as daily_papers_ko publishes them: {@code ## Daily Papers (day)}, {@code ###
 * [title](link)}.
 */
package org.w3id.paperkg.digest.daily;
