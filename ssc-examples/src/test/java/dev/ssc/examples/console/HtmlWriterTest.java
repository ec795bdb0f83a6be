package dev.ssc.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private final HtmlWriter html = new HtmlWriter();

    @Test
    void textIsEscaped() {
        html.element("td", "<script>alert(\"1\")</script> & 'x' &amp;");
        assertEquals(
                "<!DOCTYPE html>\n<td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; &amp;amp;</td>\n",
                html.page());
    }

    @Test
    void attributesAreEscaped() {
        html.element("span", Map.of("title", "\" onmouseover='x' <b>"), "y");
        assertEquals("<!DOCTYPE html>\n<span title=\"&quot; onmouseover=&#39;x&#39; &lt;b&gt;\">y</span>", html.page());
    }

    @Test
    void controlCharactersThatNoPageMayHoldAreShown() {
        html.element("p", "a\u0000b\u001bc");
        assertEquals("<!DOCTYPE html>\n<p>a␀b␛c</p>\n", html.page());
    }

    @Test
    void anElementLeftOpenIsABug() {
        html.open("p");
        assertThrows(IllegalStateException.class, html::page);
    }
}
