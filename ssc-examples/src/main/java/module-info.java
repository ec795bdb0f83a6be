/** The {@code ssc} command. */
module dev.ssc.examples {
    requires dev.ssc.adapters.gitlab;
    requires dev.ssc.adapters.memory;
    requires dev.ssc.calls;
    requires dev.ssc.core;
    requires dev.ssc.runtime;
    requires dev.ssc.spi;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires info.picocli;
    requires java.logging;
    requires static org.jspecify;

    exports dev.ssc.examples;
    exports dev.ssc.examples.cadence;
    exports dev.ssc.examples.console;
    exports dev.ssc.examples.coverage;
    exports dev.ssc.examples.impact;
    exports dev.ssc.examples.organisation;
    exports dev.ssc.examples.sample;
    exports dev.ssc.examples.update;

    opens dev.ssc.examples to
            info.picocli;
    opens dev.ssc.examples.cadence to
            info.picocli;
    opens dev.ssc.examples.coverage to
            info.picocli;
    opens dev.ssc.examples.demo to
            info.picocli;
    opens dev.ssc.examples.diagram to
            info.picocli;
    opens dev.ssc.examples.play to
            info.picocli;
    opens dev.ssc.examples.organisation to
            info.picocli;
    opens dev.ssc.examples.update to
            info.picocli;

    uses dev.ssc.spi.organisation.OrganisationSourceFactory;

    provides dev.ssc.spi.organisation.OrganisationSourceFactory with
            dev.ssc.examples.sample.SampleSourceFactory;
}
