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
public record NetworkSelection(
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
    public NetworkSelection {
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
    public static NetworkSelection ofTeams(int maxTeamSize) {
        return new NetworkSelection(
                Optional.empty(), Optional.empty(), Optional.empty(), maxTeamSize, 1);
    }

    /** The papers that the build took for its own links between co-authors. */
    public static NetworkSelection of(Manifest manifest) {
        String setting = manifest.settings().getOrDefault(SETTING, "");
        return ofTeams(setting.isEmpty() ? DEFAULT_MAX_TEAM_SIZE : Integer.parseInt(setting));
    }

    public NetworkSelection since(Optional<LocalDate> day) {
        return new NetworkSelection(day, until, topic, maxTeamSize, minJointPapers);
    }

    public NetworkSelection until(Optional<LocalDate> day) {
        return new NetworkSelection(since, day, topic, maxTeamSize, minJointPapers);
    }

    /**
     * @param iri of the topic
     */
    public NetworkSelection topic(Optional<String> iri) {
        return new NetworkSelection(since, until, iri, maxTeamSize, minJointPapers);
    }

    /**
     * @param size 0 for no limit
     */
    public NetworkSelection maxTeamSize(int size) {
        return new NetworkSelection(since, until, topic, size, minJointPapers);
    }

    public NetworkSelection minJointPapers(int papers) {
        return new NetworkSelection(since, until, topic, maxTeamSize, papers);
    }
}
