/** The contract tests that the author of an adapter runs. */
module dev.ssc.tck {
    requires transitive com.google.common;
    requires transitive dev.ssc.spi;
    requires transitive org.junit.jupiter.api;
    requires java.logging;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.ssc.tck;

    opens dev.ssc.tck to
            org.junit.platform.commons;
}
