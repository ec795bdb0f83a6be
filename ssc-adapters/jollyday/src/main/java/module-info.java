/** The public holidays of countries and their parts, from Jollyday. */
module dev.ssc.adapters.jollyday {
    requires transitive com.google.common;
    requires transitive dev.ssc.core;
    requires de.focus_shift.jollyday.core;
    requires static transitive org.jspecify;

    exports dev.ssc.adapters.jollyday;
}
