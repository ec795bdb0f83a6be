/** The pure domain: organisation, coverage, terms and cadence, without clock, files or network. */
module dev.ssc.core {
    requires transitive com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires jakarta.validation;
    requires org.hibernate.validator;

    exports dev.ssc.core.asking;
    exports dev.ssc.core.cadence;
    exports dev.ssc.core.cadence.command;
    exports dev.ssc.core.cadence.event;
    exports dev.ssc.core.cadence.lifecycle;
    exports dev.ssc.core.change;
    exports dev.ssc.core.coverage;
    exports dev.ssc.core.departure;
    exports dev.ssc.core.exploration;
    exports dev.ssc.core.lifecycle;
    exports dev.ssc.core.organisation;
    exports dev.ssc.core.policy;
    exports dev.ssc.core.reading;
    exports dev.ssc.core.relationship;
    exports dev.ssc.core.rhythm;
    exports dev.ssc.core.rule;
    exports dev.ssc.core.term;
    exports dev.ssc.core.term.command;
    exports dev.ssc.core.term.event;
    exports dev.ssc.core.term.exploration;
    exports dev.ssc.core.term.request;
    exports dev.ssc.core.time;
    exports dev.ssc.core.update;
    exports dev.ssc.core.voice;
    exports dev.ssc.core.words;

    // The validator reads the values of policies, whose generated classes are not public.
    opens dev.ssc.core.asking to
            org.hibernate.validator;
    opens dev.ssc.core.cadence to
            org.hibernate.validator;
    opens dev.ssc.core.change to
            org.hibernate.validator;
    opens dev.ssc.core.term to
            org.hibernate.validator;
    opens dev.ssc.core.update to
            org.hibernate.validator;
    opens dev.ssc.core.voice to
            org.hibernate.validator;
}
