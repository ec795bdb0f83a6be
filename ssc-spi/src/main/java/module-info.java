/** What an adapter implements, and how a host finds it. */
module dev.ssc.spi {
    requires transitive dev.ssc.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.ssc.spi;
    exports dev.ssc.spi.organisation;

    uses dev.ssc.spi.organisation.OrganisationSourceFactory;
}
