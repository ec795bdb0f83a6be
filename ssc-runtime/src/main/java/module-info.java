/** What a host embeds: the desk that drives the pure lifecycles through adapters, journal and deadlines. */
module dev.ssc.runtime {
    requires transitive dev.ssc.calls;
    requires transitive dev.ssc.core;
    requires transitive dev.ssc.spi;
    requires transitive com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports dev.ssc.runtime;
    exports dev.ssc.runtime.errand;
    exports dev.ssc.runtime.journal;
    exports dev.ssc.runtime.lifecycle;
    exports dev.ssc.runtime.listening;
    exports dev.ssc.runtime.workers;

    // The validator reads the values of policies, whose generated classes are not public.
    opens dev.ssc.runtime to
            org.hibernate.validator;
    opens dev.ssc.runtime.errand to
            org.hibernate.validator;
}
