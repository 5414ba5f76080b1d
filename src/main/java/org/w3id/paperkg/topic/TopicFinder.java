package org.w3id.paperkg.topic;

import java.util.List;
import org.w3id.paperkg.digest.Paper;

/** A way to find the topics of a collection of papers. */
public interface TopicFinder {
    /** The same answer for the same papers, in whatever order they come and whatever the locale. */
    Thesaurus find(List<Paper> papers);
}
