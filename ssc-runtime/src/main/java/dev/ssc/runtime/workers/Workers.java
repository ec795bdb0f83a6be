package dev.ssc.runtime.workers;

/** Those who do the work of one desk. */
public interface Workers {

    /**
     * From now on, does what is due. Called once.
     *
     * @param work the work of the desk
     */
    void start(Work work);

    /** There may be something to do now; called after every write, so it must be quick. */
    void wake();

    /** Finishes what is being done, and begins nothing more. Later calls do nothing. */
    void stop();
}
