package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.paperkg.BuiltStores;
import org.w3id.paperkg.TemporaryFolder;
import org.w3id.paperkg.TestStore;

/** A small collection of our own: three papers on two days, one author printed in two ways. */
final class Digests {
    static final String FIRST_DAY =
            """
            ## Daily Papers (2024-03-01)

            ### [TinyBoat: Sailing Language Models on Small Ponds](https://arxiv.org/abs/2403.00001)

            ![](https://cdn.example.org/2403.00001.png)

            Vote: 7

            Authors: Zoë Çelik, Minsu Kim, İpek Işık

            - 작은 연못에서 언어 모델(language model)을 띄우는 방법을 제안합니다.
            - 코드는 https://example.org/tinyboat 에 있습니다.

            ### [큰 바다를 건너는 지도](https://arxiv.org/abs/2403.00002)

            Vote: -

            Authors: Minsu Kim, Zoe Celik

            - 지도(map)를 그리는 확산 모델(diffusion model)입니다.
            """;
    static final String SECOND_DAY =
            """
            ## Daily Papers (2024-03-04)

            ### [Lanterns for Long Nights](https://arxiv.org/abs/2403.00003)

            Vote: 12

            Authors: İpek Işık, Ada Marlow

            - 긴 밤을 위한 등불(lantern)을 다룹니다.
            """;
    static final String WITH_LOSS =
            """
            ## Daily Papers (2024-03-05)

            ### [A Paper Without an Address](somewhere)

            ### [Kites over Harbours](https://arxiv.org/abs/2403.00005)

            Vote: 3

            Authors: Ada Marlow

            - 항구 위의 연(kite)을 다룹니다.
            """;

    private Digests() {}

    /** Writes both days as a collection. */
    static Path write(Path folder) throws IOException {
        write(folder.resolve("2024/03/01.md"), FIRST_DAY);
        write(folder.resolve("2024/03/04.md"), SECOND_DAY);
        return folder;
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    /** A new store of both days below the folder; returns it. */
    static String store(Path folder) throws IOException {
        Path store = folder.resolve("store");
        BuiltStores.copy(
                Digests.class,
                built -> build(write(TemporaryFolder.create("paperkg-digests")), built),
                store);
        return store.toString();
    }

    /** A new store of the bundled sample below the folder; returns it. */
    static String sampleStore(Path folder) throws IOException {
        Path store = folder.resolve("store");
        BuiltStores.copy("sample", built -> build(TestStore.SAMPLE, built), store);
        return store.toString();
    }

    private static void build(Path digests, Path store) {
        CommandRun build = CommandRun.of("build", digests.toString(), "--store", store.toString());
        if (build.code() != 0) {
            throw new IllegalStateException(build.err());
        }
    }
}
