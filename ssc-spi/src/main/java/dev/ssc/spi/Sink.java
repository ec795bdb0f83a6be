package dev.ssc.spi;

/**
 * Takes what adapters hear. A host gives an adapter one sink. Implementations are thread-safe.
 *
 * @param <M> the messages of the family
 */
@FunctionalInterface
public interface Sink<M> {

    /**
     * Takes one message. When it returns, the message is kept, and the adapter may tell the sender so; when it throws,
     * the message counts as not delivered, and the adapter delivers it again later.
     *
     * @param incoming the message
     */
    void accept(Incoming<M> incoming);
}
