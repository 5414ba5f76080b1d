package org.w3id.paperkg.network;

import java.time.LocalDate;
import java.util.Optional;
import org.w3id.paperkg.store.Manifest;

/**
 * Which papers make the co-author network, and which of its ties to look at.
 *
 * @param since the first day of listing
 * @param until the last day of listing
 * @param topic IRI of a topic that the papers must have
 * @param maxTeamSize the most authors of a paper; 0 for no limit
 * @param minJointPapers the least number of these papers that tie two people, from 1
 */
public record Selection(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> topic,
        int maxTeamSize,
        int minJointPapers) {
    public static final int DEFAULT_MAX_TEAM_SIZE = 100;

    private static final String SETTING = "maxTeamSize";

    /**
     * @throws IllegalArgumentException with a sentence for the user
     */
    public Selection {
        if (maxTeamSize < 0) {
            throw new IllegalArgumentException(
                    "the team size is a whole number from 0 (no limit), not '" + maxTeamSize + "'");
        }
        if (minJointPapers < 1) {
            throw new IllegalArgumentException(
                    "the least number of joint papers is 1 or more, not '" + minJointPapers + "'");
        }
    }

    /** All papers of teams up to a size. */
    public static Selection ofTeams(int maxTeamSize) {
        return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), maxTeamSize, 1);
    }

    /** The papers that the build took for its own links between co-authors. */
    public static Selection of(Manifest manifest) {
        String setting = manifest.settings().getOrDefault(SETTING, "");
        return ofTeams(setting.isEmpty() ? DEFAULT_MAX_TEAM_SIZE : Integer.parseInt(setting));
    }

    public Selection since(Optional<LocalDate> day) {
        return new Selection(day, until, topic, maxTeamSize, minJointPapers);
    }

    public Selection until(Optional<LocalDate> day) {
        return new Selection(since, day, topic, maxTeamSize, minJointPapers);
    }

    /**
     * @param iri of the topic
     */
    public Selection topic(Optional<String> iri) {
        return new Selection(since, until, iri, maxTeamSize, minJointPapers);
    }

    /**
     * @param size 0 for no limit
     */
    public Selection maxTeamSize(int size) {
        return new Selection(since, until, topic, size, minJointPapers);
    }

    public Selection minJointPapers(int papers) {
        return new Selection(since, until, topic, maxTeamSize, papers);
    }
}
