package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final AdapterFactory<AutoCloseable> FACTORY = new Knowing(ImmutableList.of(
            ConfigurationKey.required("stages", "path of stages.yml"),
            ConfigurationKey.optional("people", "path of people.yml"),
            ConfigurationKey.optional("limit", "longest wait").as(ValueShape.DURATION)));

    private static final AdapterFactory<AutoCloseable> TABLE = new Knowing(ImmutableList.of(
            ConfigurationKey.each("person.", "who somebody is in the chat"),
            ConfigurationKey.each("wait.", "how long a channel waits").as(ValueShape.DURATION)));

    private static final URI NOWHERE = URI.create("https://nowhere.invalid");

    private static final AdapterFactory<AutoCloseable> CHOOSY =
            new Knowing(ImmutableList.of(
                    ConfigurationKey.required("address", "where it is").as(ValueShape.ADDRESS),
                    ConfigurationKey.optional("token", "to log in").as(ValueShape.SECRET),
                    ConfigurationKey.optional("limit", "longest wait").as(ValueShape.DURATION))) {
                @Override
                public ImmutableList<String> mistakes(Configuration usable) {
                    Duration limit = usable.get("limit").map(Duration::parse).orElse(Duration.ZERO);
                    URI address = usable.get("address").map(URI::create).orElse(NOWHERE);
                    return usable.get("token").isPresent() || limit.isNegative() || address.isOpaque()
                            ? ImmutableList.of()
                            : ImmutableList.of("give \"token\"");
                }
            };

    /** A factory of these keys. */
    private static class Knowing implements AdapterFactory<AutoCloseable> {

        private final ImmutableList<ConfigurationKey> keys;

        Knowing(ImmutableList<ConfigurationKey> keys) {
            this.keys = keys;
        }

        @Override
        public String id() {
            return "files";
        }

        @Override
        public ImmutableList<ConfigurationKey> configurationKeys() {
            return keys;
        }

        @Override
        public AutoCloseable create(Configuration configuration) {
            return () -> {};
        }
    }

    private static String refusal(AdapterFactory<?> factory, Map<String, String> values) {
        return String.valueOf(assertThrows(
                        AdapterException.class, () -> Configuration.of(values).checkedFor(factory))
                .getMessage());
    }

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
                "The adapter \"files\" cannot be configured: \"limit\" is not a duration such as PT30S, from PT0S to P36500D (longest wait)."
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

    @Test
    void whatTheFactoryItselfFindsIsNamedWithTheRest() {
        assertEquals(
                "The adapter \"files\" cannot be configured: \"address\" is missing or blank (where it is);"
                        + " \"limit\" is not a duration such as PT30S, from PT0S to P36500D (longest wait);"
                        + " \"pin\" is not known; give \"token\". It knows address, token, limit.",
                refusal(CHOOSY, ImmutableMap.of("limit", "soon", "pin", "1")));
        assertEquals(
                "The adapter \"files\" cannot be configured: give \"token\". It knows address, token, limit.",
                refusal(CHOOSY, Map.of("address", "https://chat.example")));
    }

    @Test
    void aFactoryIsShownOnlyWhatCanBeRead() {
        Map<String, String> wrong = Map.of("address", "over there", "limit", "soon", "token", " ");
        assertTrue(refusal(CHOOSY, wrong).contains("give \"token\""), refusal(CHOOSY, wrong));
    }

    @Test
    void manyKeysCanBeginAlike() {
        Configuration people =
                Configuration.of(ImmutableMap.of("person.ana", "U1", "person.mo", "U2", "wait.x", "PT1S"));
        assertSame(people, people.checkedFor(TABLE));
        assertEquals(
                ImmutableList.of("ana", "mo"), people.each("person.").keySet().asList());
        assertEquals("U2", people.each("person.").get("mo"));
        assertEquals(ImmutableMap.of(), people.each("channel."));
    }

    @Test
    void eachOfManyKeysIsChecked() {
        assertEquals(
                "The adapter \"files\" cannot be configured: \"person.mo\" is missing or blank (who somebody is in the"
                        + " chat); \"wait.x\" is not a duration such as PT30S, from PT0S to P36500D (how long a channel"
                        + " waits); \"person.\" is not known. It knows person.*, wait.*.",
                refusal(TABLE, ImmutableMap.of("person.mo", " ", "person.ana", "U1", "wait.x", "1", "person.", "U3")));
    }

    @Test
    void ofManyKeysOneCanBeRequired() {
        AdapterFactory<?> factory = new Knowing(
                ImmutableList.of(new ConfigurationKey("file.", "what to read", true, ValueShape.PATH, true)));
        assertEquals(
                "The adapter \"files\" cannot be configured: \"file.*\" is missing or blank (what to read). It knows"
                        + " file.*.",
                refusal(factory, Map.of()));
        Configuration one = Configuration.of(Map.of("file.a", "a.yml"));
        assertSame(one, one.checkedFor(factory));
    }
}
