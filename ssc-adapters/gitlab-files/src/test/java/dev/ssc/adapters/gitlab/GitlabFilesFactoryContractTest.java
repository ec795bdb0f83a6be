package dev.ssc.adapters.gitlab;

import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Configuration;
import dev.ssc.tck.FactoryContract;
import java.util.Map;

/** The factory keeps the promises of factories. */
class GitlabFilesFactoryContractTest extends FactoryContract {

    @Override
    protected AdapterFactory<?> factory() {
        return new GitlabFilesSourceFactory();
    }

    @Override
    protected Configuration configuration() {
        return Configuration.of(Map.of(
                "stages", "stages.yml",
                "sections", "sections.yml",
                "people", "people.yml",
                "functions", "functions.yml",
                "terms", "terms.yml",
                "requests", "requests.yml"));
    }
}
