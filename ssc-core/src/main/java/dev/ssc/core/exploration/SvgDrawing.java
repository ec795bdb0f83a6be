package dev.ssc.core.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import dev.ssc.core.lifecycle.Phase;
import java.util.Set;

/**
 * Draws a diagram as SVG: the phases stand below each other in their order, arrows forward run on the right, arrows back
 * on the left, each further out the more phases it passes. Commands that stay in a phase stand inside its box.
 */
final class SvgDrawing {

    private static final int BOX_WIDTH = 420;
    private static final int LINE = 16;
    private static final int GAP = 34;
    private static final int LANE = 26;
    private static final int LETTERS_A_LINE = 58;

    private final Diagram diagram;
    private final ImmutableList<Box> boxes;
    private final int left;

    /** A phase with its place. */
    private record Box(Phase phase, ImmutableList<String> lines, int top) {

        int height() {
            return LINE * (lines.size() + 1) + 12;
        }

        int middle() {
            return top + height() / 2;
        }
    }

    SvgDrawing(Diagram diagram) {
        this.diagram = diagram;
        this.left = LANE * (diagram.phases().size() + 2) + 150;
        this.boxes = boxes(diagram);
    }

    private static ImmutableList<Box> boxes(Diagram diagram) {
        ImmutableList.Builder<Box> boxes = ImmutableList.builder();
        int top = GAP;
        for (Phase phase : diagram.phases()) {
            Set<String> staying = diagram.arrows().getOrDefault(new Diagram.Arrow(phase, phase), Set.of());
            Box box = new Box(phase, wrapped(Diagram.label(staying, ", ")), top);
            boxes.add(box);
            top += box.height() + GAP;
        }
        return boxes.build();
    }

    private static ImmutableList<String> wrapped(String text) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > LETTERS_A_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return line.toString().isBlank()
                ? lines.build()
                : lines.add(line.toString().strip()).build();
    }

    String document() {
        int width = 2 * left + BOX_WIDTH;
        int height =
                boxes.get(boxes.size() - 1).top() + boxes.get(boxes.size() - 1).height() + GAP;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " "
                + height + "\" font-family=\"sans-serif\" font-size=\"12\">\n"
                + "<title>Phases and the commands that lead from one to the next</title>\n"
                + "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\""
                + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\"/></marker></defs>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        boxes.forEach(box -> svg.append(drawn(box)));
        diagram.arrows().forEach((arrow, commands) -> svg.append(arrow.loop() ? "" : drawn(arrow, commands)));
        return svg.append("</svg>\n").toString();
    }

    private String drawn(Box box) {
        StringBuilder svg = new StringBuilder("<rect x=\"" + left + "\" y=\"" + box.top() + "\" width=\"" + BOX_WIDTH
                + "\" height=\"" + box.height() + "\" rx=\"8\" fill=\""
                + (box.phase().terminal() ? "#eee" : "#eef4ff")
                + "\" stroke=\"black\"/>\n");
        svg.append(text(left + BOX_WIDTH / 2, box.top() + LINE + 2, "middle", "bold", Diagram.shown(box.phase())));
        int y = box.top() + LINE + 2;
        for (String line : box.lines()) {
            y += LINE;
            svg.append(text(left + BOX_WIDTH / 2, y, "middle", "normal", line));
        }
        return svg.toString();
    }

    private String drawn(Diagram.Arrow arrow, Set<String> commands) {
        int from = diagram.phases().indexOf(arrow.from());
        int to = diagram.phases().indexOf(arrow.to());
        boolean forward = to > from;
        int side = forward ? left + BOX_WIDTH : left;
        int lane = LANE * Math.abs(to - from) * (forward ? 1 : -1);
        int startY = boxes.get(from).middle() + (forward ? 6 : -6);
        int endY = boxes.get(to).middle() + (forward ? -6 : 6);
        String path = "<path d=\"M" + side + "," + startY + " C" + (side + lane) + "," + startY + " " + (side + lane)
                + "," + endY + " " + side + "," + endY
                + "\" fill=\"none\" stroke=\"black\" marker-end=\"url(#tip)\"/>\n";
        int labelX = side + lane * 3 / 4 + (forward ? 4 : -4);
        return path
                + text(
                        labelX,
                        (startY + endY) / 2 + 4,
                        forward ? "start" : "end",
                        "normal",
                        Diagram.label(commands, ", "));
    }

    private static String text(int x, int y, String anchor, String weight, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\" font-weight=\"" + weight + "\">"
                + XmlEscapers.xmlContentEscaper().escape(words) + "</text>\n";
    }
}
