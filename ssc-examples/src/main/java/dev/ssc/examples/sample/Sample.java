package dev.ssc.examples.sample;

import dev.ssc.adapters.gitlab.GitlabFiles;
import dev.ssc.adapters.yaml.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the sample organisation, as they lie in this jar. */
public final class Sample {

    private Sample() {}

    /**
     * All files of the sample.
     *
     * @return files named {@code sample/stages.yml} and so on
     */
    public static GitlabFiles files() {
        return with(file("stages"));
    }

    /**
     * The files of the sample with other stages.
     *
     * @param stages what stands in the place of {@code sample/stages.yml}
     * @return the files
     */
    public static GitlabFiles with(SourceFile stages) {
        return GitlabFiles.builder()
                .stages(stages)
                .sections(file("sections"))
                .people(file("people"))
                .functions(file("functions"))
                .terms(file("terms"))
                .requests(file("requests"))
                .build();
    }

    /**
     * One file of the sample.
     *
     * @param key what the file is called, without {@code .yml}: {@code stages}, {@code acts}, {@code call} and so on
     * @return the file
     */
    public static SourceFile file(String key) {
        String name = "sample/" + key + ".yml";
        try (InputStream stream = Sample.class.getModule().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return SourceFile.of(name, stream.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
