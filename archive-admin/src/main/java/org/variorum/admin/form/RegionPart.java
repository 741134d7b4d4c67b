package org.variorum.admin.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.EvidenceRegion;
import org.variorum.identifier.ObjectId;

/**
 * A box on a scanned page as a curator gives it: the page, and in percents of it the left and upper
 * edge, width and height. Kept are pixels; a box that nobody touched keeps its own.
 */
public final class RegionPart implements Part<EvidenceRegion> {
  private static final Pattern PAGE = Pattern.compile("(?:.*[\\s·])?([0-9a-z]{8})", Pattern.DOTALL);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Ground ground;
  private final @Nullable EvidenceRegion origin;
  private final Field page;
  private final Field left;
  private final Field top;
  private final Field width;
  private final Field height;

  /** How large a page is, in pixels. */
  public record Size(int width, int height) {}

  RegionPart(@Nullable EvidenceRegion region, Ground ground) {
    Size size = region == null ? null : ground.size(region.object()).orElse(null);
    this.ground = ground;
    this.origin = region;
    this.page = new Field(region == null ? null : region.object().value());
    this.left = percent(region == null ? 0 : region.x(), size == null ? 0 : size.width());
    this.top = percent(region == null ? 0 : region.y(), size == null ? 0 : size.height());
    this.width = percent(region == null ? 0 : region.width(), size == null ? 0 : size.width());
    this.height = percent(region == null ? 0 : region.height(), size == null ? 0 : size.height());
  }

  private static Field percent(int pixels, int of) {
    return new Field(
        of == 0 ? null : String.format(Locale.ROOT, "%.1f", (double) pixels * 100 / of));
  }

  /** How a page is written in the field. */
  public static String shown(String label, ObjectId page) {
    return label.isEmpty() ? page.value() : label + " · " + page;
  }

  @Override
  public @Nullable EvidenceRegion value(Complaints complaints) {
    page.forgive();
    numbers().forEach(Field::forgive);
    if (page.getText().isBlank()) {
      return null;
    }
    String object = getObject();
    if (object.isEmpty()) {
      complaints.at(page, "region.choose-page");
      return null;
    }
    boolean touched = numbers().anyMatch(field -> !field.untouched());
    if (origin != null && !touched && object.equals(origin.object().value())) {
      return origin;
    }
    return boxOn(new ObjectId(object), complaints);
  }

  private @Nullable EvidenceRegion boxOn(ObjectId object, Complaints complaints) {
    Optional<Size> size = ground.size(object);
    if (size.isEmpty()) {
      complaints.at(page, "region.no-page");
      return null;
    }
    if (numbers().allMatch(field -> field.getText().isBlank())) {
      return new EvidenceRegion(object, 0, 0, size.get().width(), size.get().height());
    }
    List<Optional<BigDecimal>> box = numbers().map(field -> number(field, complaints)).toList();
    if (box.stream().anyMatch(Optional::isEmpty)) {
      return null;
    }
    return within(object, size.get(), box.stream().map(Optional::get).toList(), complaints);
  }

  private @Nullable EvidenceRegion within(
      ObjectId object, Size size, List<BigDecimal> box, Complaints complaints) {
    int before = complaints.count();
    if (box.get(0).add(box.get(2)).compareTo(ALL) > 0) {
      complaints.at(width, "region.beyond");
    }
    if (box.get(1).add(box.get(3)).compareTo(ALL) > 0) {
      complaints.at(height, "region.beyond");
    }
    return complaints.count() > before
        ? null
        : complaints.making(
            width,
            () ->
                new EvidenceRegion(
                    object,
                    pixels(box.get(0), size.width()),
                    pixels(box.get(1), size.height()),
                    pixels(box.get(2), size.width()),
                    pixels(box.get(3), size.height())));
  }

  private static int pixels(BigDecimal percent, int of) {
    return percent
        .multiply(BigDecimal.valueOf(of))
        .divide(ALL, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static Optional<BigDecimal> number(Field field, Complaints complaints) {
    String typed = field.getText().strip().replace("%", "").replace(',', '.').strip();
    if (typed.matches("\\d{1,3}(\\.\\d{1,6})?") && new BigDecimal(typed).compareTo(ALL) <= 0) {
      return Optional.of(new BigDecimal(typed));
    }
    complaints.at(field, "region.percent");
    return Optional.empty();
  }

  private Stream<Field> numbers() {
    return Stream.of(left, top, width, height);
  }

  /** The page that is named now; empty if there is none. */
  public String getObject() {
    Matcher match = PAGE.matcher(page.getText().strip());
    return match.matches() && ObjectId.isValid(match.group(1)) ? match.group(1) : "";
  }

  public Field getPage() {
    return page;
  }

  public Field getLeft() {
    return left;
  }

  public Field getTop() {
    return top;
  }

  public Field getWidth() {
    return width;
  }

  public Field getHeight() {
    return height;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("page", page);
    scribe.part("left", left);
    scribe.part("top", top);
    scribe.part("width", width);
    scribe.part("height", height);
  }
}
