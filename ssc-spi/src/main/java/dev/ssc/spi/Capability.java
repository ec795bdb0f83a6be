package dev.ssc.spi;

/** Something that an adapter of a family can do, or declares that it cannot. Each family has one enum of them. */
public interface Capability {

    /**
     * The constant's name.
     *
     * @return as in the enum
     */
    String name();

    /**
     * What the adapter can do, as it follows the word "cannot" or "can".
     *
     * @return a few words, such as {@code put tags on a ticket}
     */
    String ability();
}
