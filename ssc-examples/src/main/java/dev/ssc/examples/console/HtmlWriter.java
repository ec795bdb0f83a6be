package dev.ssc.examples.console;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Writes the elements of a page. Texts and attribute values are escaped here and nowhere else, so no name from a file
 * can become markup. Not thread-safe.
 */
public final class HtmlWriter {

    /** Elements that hold elements only, so that a line break inside them shows nowhere. */
    private static final ImmutableSet<String> CONTAINERS = ImmutableSet.of(
            "html", "head", "body", "main", "header", "nav", "ul", "table", "thead", "tbody", "tr", "dl", "footer",
            "svg");

    /** Elements that stand on lines of their own. */
    private static final ImmutableSet<String> LINES =
            ImmutableSet.of("title", "h1", "h2", "p", "li", "caption", "th", "td", "div", "rect", "text");

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param element its name
     * @return this writer
     */
    public HtmlWriter open(String element) {
        return open(element, Map.of());
    }

    /**
     * Opens an element with attributes.
     *
     * @param element its name
     * @param attributes values by name
     * @return this writer
     */
    public HtmlWriter open(String element, Map<String, String> attributes) {
        start(element, attributes);
        open.push(element);
        return CONTAINERS.contains(element) ? lineEnd() : this;
    }

    /**
     * Writes an element that has no content and no end.
     *
     * @param element its name
     * @param attributes values by name
     * @return this writer
     */
    public HtmlWriter empty(String element, Map<String, String> attributes) {
        start(element, attributes);
        return lineEnd();
    }

    /**
     * Writes text.
     *
     * @param text from anywhere
     * @return this writer
     */
    public HtmlWriter text(String text) {
        page.append(escaped(text));
        return this;
    }

    /**
     * Writes an element that holds nothing but text.
     *
     * @param element its name
     * @param text from anywhere
     * @return this writer
     */
    public HtmlWriter element(String element, String text) {
        return open(element).text(text).close();
    }

    /**
     * Writes an element with attributes that holds nothing but text.
     *
     * @param element its name
     * @param attributes values by name
     * @param text from anywhere
     * @return this writer
     */
    public HtmlWriter element(String element, Map<String, String> attributes, String text) {
        return open(element, attributes).text(text).close();
    }

    /**
     * Writes the style sheet of the page.
     *
     * @param css our own text, never one from a file
     * @return this writer
     */
    public HtmlWriter style(String css) {
        page.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /**
     * Closes the element opened last.
     *
     * @return this writer
     */
    public HtmlWriter close() {
        String element = open.pop();
        page.append("</").append(element).append('>');
        return CONTAINERS.contains(element) || LINES.contains(element) ? lineEnd() : this;
    }

    private HtmlWriter lineEnd() {
        page.append('\n');
        return this;
    }

    /**
     * The whole page.
     *
     * @return the text
     * @throws IllegalStateException if an element is still open
     */
    public String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return page.toString();
    }

    private void start(String element, Map<String, String> attributes) {
        page.append('<').append(element);
        attributes.forEach((name, value) -> page.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        page.append('>');
    }

    private static String escaped(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
