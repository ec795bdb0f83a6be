package dev.ssc.core.rule;

/**
 * One rule of the domain. Implemented by enums, one a section of the domain, whose constants bear the rule's id with
 * underscores: {@code ORG_1} is the rule {@code ORG-1}.
 */
public interface Rule {

    /**
     * The constant's name; enums have it.
     *
     * @return the id with underscores
     */
    String name();

    /**
     * The rule in one sentence, for a person.
     *
     * @return a sentence
     */
    String sentence();

    /**
     * Where the rule comes from.
     *
     * @return letters separated by a blank: {@code P} the page on stable counterparts, {@code C} the page on customer
     *     calls, {@code R} a related page, {@code D} decided by this project
     */
    String source();

    /**
     * The id by which rejections, findings, advice and tests name the rule.
     *
     * @return for example {@code ORG-1}
     */
    default String id() {
        return name().replace('_', '-');
    }
}
