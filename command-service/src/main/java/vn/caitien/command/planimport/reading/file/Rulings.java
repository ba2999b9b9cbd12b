package vn.caitien.command.planimport.reading.file;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that a page draws, upright or level, as the borders of tables are. */
final class Rulings extends PDFGraphicsStreamEngine {

    /** What is thinner than this is a line, however it was drawn. */
    private static final double THIN = 3;

    private static final double SHORTEST = 4;

    /** A page with more is a drawing. */
    private static final int LINES = 6_000;

    /** One line: where it lies, and from where to where it goes. */
    record Line(double at, double from, double to) {}

    private final List<Line> level = new ArrayList<>();
    private final List<Line> upright = new ArrayList<>();
    private final List<Rectangle2D> drawn = new ArrayList<>();
    private final double top;
    private final double left;
    private Point2D current = new Point2D.Double();
    private Point2D start = new Point2D.Double();

    private Rulings(PDPage page) {
        super(page);
        this.top = page.getCropBox().getUpperRightY();
        this.left = page.getCropBox().getLowerLeftX();
    }

    /** The lines of a page, measured from its upper left corner. */
    static Rulings of(PDPage page) throws IOException {
        Rulings rulings = new Rulings(page);
        rulings.processPage(page);
        return rulings;
    }

    List<Line> level() {
        return level;
    }

    List<Line> upright() {
        return upright;
    }

    private void keep() {
        for (Rectangle2D box : drawn) {
            if (level.size() + upright.size() >= LINES) {
                break;
            }
            double x = box.getX() - left;
            double y = top - box.getMaxY();
            if (box.getHeight() <= THIN && box.getWidth() >= SHORTEST) {
                level.add(new Line(y + box.getHeight() / 2, x, x + box.getWidth()));
            } else if (box.getWidth() <= THIN && box.getHeight() >= SHORTEST) {
                upright.add(new Line(x + box.getWidth() / 2, y, y + box.getHeight()));
            }
        }
        drawn.clear();
    }

    private void draw(Point2D from, Point2D to) {
        Rectangle2D box = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
        box.add(to);
        drawn.add(box);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
        box.add(p2);
        if (box.getWidth() <= THIN || box.getHeight() <= THIN) {
            drawn.add(box);
        } else {
            draw(p0, p1);
            draw(p1, p2);
            draw(p2, p3);
            draw(p3, p0);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Double(x, y);
        draw(current, next);
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        draw(current, start);
        current = start;
    }

    @Override
    public void endPath() {
        drawn.clear();
    }

    @Override
    public void strokePath() {
        keep();
    }

    @Override
    public void fillPath(int windingRule) {
        keep();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keep();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is not drawn.
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture has no lines.
    }

    @Override
    public void shadingFill(COSName shading) {
        // Nor has a shade.
    }
}
