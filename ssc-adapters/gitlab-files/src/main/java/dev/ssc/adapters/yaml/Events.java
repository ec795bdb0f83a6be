package dev.ssc.adapters.yaml;

import dev.ssc.core.rule.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What the YAML engine finds in a text, one after another; what it refuses is told in our words. */
final class Events {

    /** The engine copies what it holds of a long token whenever it reads on; larger steps keep that cheap. */
    private static final int LARGEST_STEP = 256 * 1024;

    private final String file;
    private final StreamReader reader;
    private final ParserImpl parser;

    Events(String file, String text) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setBufferSize(Math.min(text.length() + 2, LARGEST_STEP))
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.reader = new StreamReader(settings, text);
        this.parser = new ParserImpl(settings, reader);
    }

    Event next() {
        try {
            return parser.next();
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(Events::line).orElse(currentLine());
            throw notYaml(line, Optional.ofNullable(e.getProblem()).orElse(e.getContext()), e);
        } catch (YamlVersionException e) {
            throw new UnusableFileException(
                    file, "the file asks for another YAML than 1.2; write %YAML 1.2 instead", e);
        } catch (RuntimeException e) {
            // The engine lets other exceptions through, for example for "\UFFFFFFFF" in quotes.
            throw notYaml(currentLine(), "it cannot be understood here", e);
        }
    }

    Place place(Event event) {
        return new Place(file, event.getStartMark().map(Events::line).orElse(currentLine()));
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private int currentLine() {
        return reader.getLine() + 1;
    }

    private UnusableFileException notYaml(int line, String problem, RuntimeException cause) {
        return new UnusableFileException(
                new Place(file, line), "this is not YAML (" + Shown.shortened(problem) + "); correct this line", cause);
    }
}
