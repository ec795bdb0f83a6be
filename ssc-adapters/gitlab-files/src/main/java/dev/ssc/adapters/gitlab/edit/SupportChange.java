package dev.ssc.adapters.gitlab.edit;

/** What is to change in the {@code support} of one group (ORG-11). */
public sealed interface SupportChange {

    /**
     * The name it is about.
     *
     * @return the name as given
     */
    String name();

    /**
     * One more counterpart.
     *
     * @param name what is written, exactly; it may carry a qualifier of ORG-4
     */
    record Add(String name) implements SupportChange {}

    /**
     * One counterpart less, wherever the group names them.
     *
     * @param name the name; a qualifier of ORG-4 on it, or in the file, makes no difference
     */
    record Remove(String name) implements SupportChange {}
}
