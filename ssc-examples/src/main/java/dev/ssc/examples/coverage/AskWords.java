package dev.ssc.examples.coverage;

import dev.ssc.core.coverage.AskPath;

/** Whom to ask about a group, in words (COV-5). */
final class AskWords {

    private AskWords() {}

    /**
     * The answer, and by which way it was found if that is not the first.
     *
     * @param path the way
     * @return for example {@code Mo Lane, as backfill}
     */
    static String of(AskPath path) {
        String people = String.join(", ", path.people());
        return switch (path.steps().get(path.steps().size() - 1).kind()) {
            case COUNTERPARTS -> people;
            case BACKFILL -> people + ", as backfill";
            case RELATED_FUNCTION -> people + ", of a related function";
            case REQUEST -> "nobody: request one";
        };
    }
}
