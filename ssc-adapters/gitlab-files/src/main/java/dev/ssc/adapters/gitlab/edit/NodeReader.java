package dev.ssc.adapters.gitlab.edit;

import com.google.common.base.Preconditions;
import dev.ssc.adapters.gitlab.edit.Node.Extent;
import dev.ssc.adapters.gitlab.edit.Node.Properties;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a text into a {@link Tree}, with positions; refuses what is not one YAML document. */
final class NodeReader {

    private final String text;
    private final Lines lines;
    private final CharPositions positions;
    private final TreeBuilder tree = new TreeBuilder();
    private boolean begun;

    private NodeReader(String text) {
        this.text = text;
        this.lines = new Lines(text);
        this.positions = new CharPositions(text);
    }

    static Tree read(String text) {
        try {
            return new NodeReader(text).tree();
        } catch (MarkedYamlEngineException e) {
            throw notYaml(e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0), e.getProblem());
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The engine lets an IllegalArgumentException through for an escape beyond Unicode.
            throw notYaml(0, String.valueOf(e.getMessage()));
        }
    }

    private static Refusal notYaml(int line, String problem) {
        String oneLine = problem.lines().findFirst().orElse("it cannot be read");
        return Refusal.at(line, "this is not YAML (" + oneLine + "); correct the file first");
    }

    private Tree tree() {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, text));
        while (events.hasNext()) {
            take(events.next());
        }
        return tree.finish();
    }

    private void take(Event event) {
        if (event instanceof ScalarEvent scalar) {
            tree.add(scalar(scalar));
        } else if (event instanceof AliasEvent alias) {
            tree.alias(extent(alias, new Properties(Optional.empty(), Optional.empty())), name(alias.getAlias()));
        } else if (event instanceof CollectionStartEvent start) {
            Extent extent = extent(start, properties(start.getAnchor(), start.getTag()));
            tree.open(extent, start instanceof MappingStartEvent, start.isFlow(), isWritten(start));
        } else if (event instanceof CollectionEndEvent end) {
            tree.close(charOf(end.getEndMark()));
        } else if (event instanceof DocumentStartEvent document) {
            beginOnlyOnce(document);
        }
    }

    private void beginOnlyOnce(DocumentStartEvent document) {
        if (begun) {
            throw Refusal.at(lineOf(document), "a second document begins here; keep one document in the file");
        }
        begun = true;
    }

    private Node.Scalar scalar(ScalarEvent event) {
        Extent extent = extent(event, properties(event.getAnchor(), event.getTag()));
        Kind kind = event.getTag()
                .map(Kind::ofTag)
                .orElseGet(() -> event.isPlain() ? Kind.ofPlain(event.getValue()) : Kind.TEXT);
        Node.Scalar scalar = new Node.Scalar(extent, event.getValue(), event.getScalarStyle(), kind);
        return scalar.isBlock() ? endingWithItsText(scalar) : scalar;
    }

    /** The engine ends a block scalar where the next thing starts; empty lines belong to it only if they are kept. */
    private Node.Scalar endingWithItsText(Node.Scalar block) {
        boolean keeps = block.value().isBlank() || block.value().endsWith("\n\n");
        int end = lines.beforeBreak(block.end());
        while (!keeps && lines.beforeBreak(end) > block.start() && lines.beforeBreak(end) < end) {
            end = lines.beforeBreak(end);
        }
        return new Node.Scalar(block.extent().endingAt(end), block.value(), block.style(), block.kind());
    }

    private static Properties properties(Optional<Anchor> anchor, Optional<String> tag) {
        return new Properties(anchor.map(NodeReader::name), tag);
    }

    private static String name(Anchor anchor) {
        return anchor.getValue();
    }

    /** Whether brackets or braces stand there; a single pair in a flow list has none. */
    private static boolean isWritten(CollectionStartEvent start) {
        return !start.getStartMark()
                .map(Mark::getIndex)
                .equals(start.getEndMark().map(Mark::getIndex));
    }

    private Extent extent(Event event, Properties properties) {
        int start = charOf(event.getStartMark());
        int column = event.getStartMark().map(Mark::getColumn).orElse(0);
        return new Extent(start, charOf(event.getEndMark()), lineOf(event), column, properties);
    }

    private static int lineOf(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private int charOf(Optional<Mark> mark) {
        Preconditions.checkState(mark.isPresent(), "marks are on");
        return positions.of(mark.get().getIndex());
    }
}
