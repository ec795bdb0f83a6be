package dev.ssc.runtime.workers;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/** Those who do the work of one desk. */
public interface Workers {

    /**
     * From now on, does what is due.
     *
     * @param lanes the work of the desk
     * @throws IllegalStateException if called before: workers belong to one desk
     */
    void start(ImmutableList<Work> lanes);

    /**
     * There may be something to do now; called after every write, so it must be quick.
     *
     * @param lane the lane that may have something to do
     */
    void wake(Work lane);

    /**
     * Begins nothing more, and waits for what is being done. Later calls do nothing. May be called by a worker, who does
     * not wait for itself.
     *
     * @param atMost how long to wait
     */
    void stop(Duration atMost);
}
