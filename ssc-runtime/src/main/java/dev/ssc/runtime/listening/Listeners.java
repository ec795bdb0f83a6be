package dev.ssc.runtime.listening;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.errand.Errand;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All who listen to a desk. One that throws keeps nobody else from hearing. */
public final class Listeners implements DeskListener {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final ImmutableList<DeskListener> all;

    /**
     * These listeners.
     *
     * @param all the listeners, told in this order
     */
    public Listeners(Iterable<? extends DeskListener> all) {
        this.all = ImmutableList.copyOf(all);
    }

    @Override
    public void decided(Decided decided) {
        tell(listener -> listener.decided(decided));
    }

    @Override
    public void errand(Errand errand) {
        tell(listener -> listener.errand(errand));
    }

    private void tell(Consumer<DeskListener> what) {
        for (DeskListener listener : all) {
            try {
                what.accept(listener);
            } catch (RuntimeException | LinkageError | AssertionError thrown) {
                // The message may hold what people wrote, so only its type is named.
                LOG.warn(
                        "listener {} threw {}",
                        listener.getClass().getName(),
                        thrown.getClass().getName());
            }
        }
    }
}
