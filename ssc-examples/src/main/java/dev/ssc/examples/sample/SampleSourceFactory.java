package dev.ssc.examples.sample;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;

/** Makes sources of the sample organisation. */
public final class SampleSourceFactory implements OrganisationSourceFactory {

    /** The id by which hosts choose the sample. */
    public static final String ID = "sample";

    /** A factory; it keeps nothing. */
    public SampleSourceFactory() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ImmutableList<ConfigurationKey> configurationKeys() {
        return ImmutableList.of();
    }

    @Override
    public OrganisationSource create(Configuration configuration) {
        return new SampleSource();
    }
}
