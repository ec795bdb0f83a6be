package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final AdapterFactory<AutoCloseable> FACTORY = new AdapterFactory<>() {
        @Override
        public String id() {
            return "files";
        }

        @Override
        public ImmutableList<ConfigurationKey> configurationKeys() {
            return ImmutableList.of(
                    ConfigurationKey.required("stages", "path of stages.yml"),
                    ConfigurationKey.optional("people", "path of people.yml"),
                    ConfigurationKey.optional("limit", "longest wait").as(ValueShape.DURATION));
        }

        @Override
        public AutoCloseable create(Configuration configuration) {
            return () -> {};
        }
    };

    @Test
    void aConfigurationThatFitsIsTheSameAfterwards() {
        Configuration configuration = Configuration.of(Map.of("stages", "a.yml"));
        assertSame(configuration, configuration.checkedFor(FACTORY));
        assertEquals("a.yml", configuration.require("stages"));
        assertEquals(Optional.empty(), configuration.get("people"));
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        Configuration configuration = Configuration.of(Map.of("people", " ", "pepole", "b.yml"));
        AdapterException refused = assertThrows(AdapterException.class, () -> configuration.checkedFor(FACTORY));
        assertEquals(
                "The adapter \"files\" cannot be configured: \"stages\" is missing or blank (path of stages.yml);"
                        + " \"people\" is missing or blank (path of people.yml); \"pepole\" is not known."
                        + " It knows stages, people, limit.",
                refused.getMessage());
    }

    @Test
    void aValueOfAnotherShapeIsAMistakeThatDoesNotNameTheValue() {
        Configuration configuration = Configuration.of(Map.of("stages", "a.yml", "limit", "s3cret"));
        AdapterException refused = assertThrows(AdapterException.class, () -> configuration.checkedFor(FACTORY));
        assertEquals(
                "The adapter \"files\" cannot be configured: \"limit\" is not a duration such as PT30S (longest wait)."
                        + " It knows stages, people, limit.",
                refused.getMessage());
    }

    @Test
    void aKeyThatWasNotCheckedIsABug() {
        assertThrows(
                IllegalStateException.class, () -> Configuration.of(Map.of()).require("stages"));
    }

    @Test
    void valuesMayBeSecretAndAreNeverShown() {
        assertFalse(Configuration.of(Map.of("token", "s3cret")).toString().contains("s3cret"));
    }
}
