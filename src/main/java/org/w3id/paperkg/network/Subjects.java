package org.w3id.paperkg.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which paper has which topics, both ways.
 *
 * @param topicsOfPaper main topic first
 */
public record Subjects(Incidence papersOfTopic, int[][] topicsOfPaper) {
    /**
     * @param topicsOfPaper main topic first
     * @param topics how many there are
     */
    public static Subjects of(int[][] topicsOfPaper, int topics) {
        int[] topic = Arrays.stream(topicsOfPaper).flatMapToInt(Arrays::stream).toArray();
        int[] paper =
                IntStream.range(0, topicsOfPaper.length)
                        .flatMap(i -> Arrays.stream(topicsOfPaper[i]).map(about -> i))
                        .toArray();
        return new Subjects(Incidence.of(topics, topic, paper), topicsOfPaper);
    }
}
