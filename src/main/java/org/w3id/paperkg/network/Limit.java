package org.w3id.paperkg.network;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A part of a {@link NetworkSelection} that leaves something out. */
public enum Limit {
    SINCE {
        @Override
        boolean isSet(NetworkSelection selection) {
            return selection.since().isPresent();
        }

        @Override
        NetworkSelection dropFrom(NetworkSelection selection) {
            return selection.since(Optional.empty());
        }
    },
    UNTIL {
        @Override
        boolean isSet(NetworkSelection selection) {
            return selection.until().isPresent();
        }

        @Override
        NetworkSelection dropFrom(NetworkSelection selection) {
            return selection.until(Optional.empty());
        }
    },
    TOPIC {
        @Override
        boolean isSet(NetworkSelection selection) {
            return selection.topic().isPresent();
        }

        @Override
        NetworkSelection dropFrom(NetworkSelection selection) {
            return selection.topic(Optional.empty());
        }
    },
    MIN_JOINT_PAPERS {
        @Override
        boolean isSet(NetworkSelection selection) {
            return selection.minJointPapers() > 1;
        }

        @Override
        NetworkSelection dropFrom(NetworkSelection selection) {
            return selection.minJointPapers(1);
        }
    },
    MAX_TEAM_SIZE {
        @Override
        boolean isSet(NetworkSelection selection) {
            return selection.maxTeamSize() > 0;
        }

        @Override
        NetworkSelection dropFrom(NetworkSelection selection) {
            return selection.maxTeamSize(0);
        }
    };

    abstract boolean isSet(NetworkSelection selection);

    abstract NetworkSelection dropFrom(NetworkSelection selection);

    static Set<Limit> of(NetworkSelection selection) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        for (Limit limit : values()) {
            if (limit.isSet(selection)) {
                limits.add(limit);
            }
        }
        return limits;
    }
}
