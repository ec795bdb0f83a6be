/** Reads an organisation from the YAML files of the GitLab website repository, and YAML with its line numbers. */
module dev.ssc.adapters.gitlab {
    requires transitive com.google.common;
    requires transitive dev.ssc.spi;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;

    exports dev.ssc.adapters.gitlab;
    exports dev.ssc.adapters.gitlab.edit;
    exports dev.ssc.adapters.yaml;

    provides dev.ssc.spi.organisation.OrganisationSourceFactory with
            dev.ssc.adapters.gitlab.GitlabFilesSourceFactory;
}
