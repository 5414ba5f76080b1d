package org.w3id.paperkg.network;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A part of a {@link Selection} that leaves something out. */
public enum Limit {
    SINCE {
        @Override
        boolean isSet(Selection selection) {
            return selection.since().isPresent();
        }

        @Override
        Selection dropFrom(Selection selection) {
            return selection.since(Optional.empty());
        }
    },
    UNTIL {
        @Override
        boolean isSet(Selection selection) {
            return selection.until().isPresent();
        }

        @Override
        Selection dropFrom(Selection selection) {
            return selection.until(Optional.empty());
        }
    },
    TOPIC {
        @Override
        boolean isSet(Selection selection) {
            return selection.topic().isPresent();
        }

        @Override
        Selection dropFrom(Selection selection) {
            return selection.topic(Optional.empty());
        }
    },
    MIN_JOINT_PAPERS {
        @Override
        boolean isSet(Selection selection) {
            return selection.minJointPapers() > 1;
        }

        @Override
        Selection dropFrom(Selection selection) {
            return selection.minJointPapers(1);
        }
    },
    MAX_TEAM_SIZE {
        @Override
        boolean isSet(Selection selection) {
            return selection.maxTeamSize() > 0;
        }

        @Override
        Selection dropFrom(Selection selection) {
            return selection.maxTeamSize(0);
        }
    };

    abstract boolean isSet(Selection selection);

    abstract Selection dropFrom(Selection selection);

    static Set<Limit> of(Selection selection) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        for (Limit limit : values()) {
            if (limit.isSet(selection)) {
                limits.add(limit);
            }
        }
        return limits;
    }
}
