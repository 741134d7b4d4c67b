package org.variorum.dissemination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.living.MayBeLiving;

/** The door for those who take entries along: each as visitors see it, in the formats of others. */
@ApplicationScoped
public class Disseminations {
  private static final int AT_ONCE = 100;

  @Inject Telling telling;
  @Inject PublishedNames names;
  @Inject Editions editions;
  @Inject Clock clock;

  /**
   * An entry as a file; empty if visitors do not see it, or the format does not describe its kind.
   *
   * @param root the archive's absolute address
   */
  public Optional<WrittenFile> file(EntryId id, FileFormat format, String root) {
    return Optional.ofNullable(telling.of(List.of(id), telling.house(root)).get(id))
        .filter(told -> format.fits(told.entry()))
        .map(told -> new WrittenFile(bytes(told, format), mayBeLiving(told.entry()), Set.of(id)));
  }

  private static byte[] bytes(Told told, FileFormat format) {
    return switch (format) {
      case RIC -> new RicWriter(told).write();
      case RIC_TURTLE -> new RicWriter(told).turtle();
      case ANNOTATIONS -> new AnnotationWriter(told).write();
      case CSV -> (CsvWriter.head() + CsvWriter.row(told)).getBytes(StandardCharsets.UTF_8);
      default -> XmlOut.document(out -> element(out, told, format));
    };
  }

  private static void element(XmlOut out, Told told, FileFormat format) {
    switch (format) {
      case EAC2 -> new Eac2Writer(out, told).write();
      case EAC2010 -> new Eac2010Writer(out, told).write();
      case DUBLIN_CORE -> new DublinCoreWriter(out, told).write();
      case DCTERMS -> new DctermsWriter(out, told).write();
      default -> {
        EadWriter writer = ead(out, format);
        writer.begin(told);
        writer.end();
      }
    }
  }

  private static EadWriter ead(XmlOut out, FileFormat format) {
    return format == FileFormat.EAD3 ? new Ead3Writer(out) : new Ead2002Writer(out);
  }

  /** Whether visitors see it, and it is a person who may be living. */
  public boolean mayBeLiving(EntryId id) {
    return seen(id).filter(this::mayBeLiving).isPresent();
  }

  private boolean mayBeLiving(Entry entry) {
    return MayBeLiving.on(LocalDate.now(clock), entry).isPresent();
  }

  /**
   * Writers of entries as elements within other XML, by entry; those that visitors do not see, that
   * are on a person who may be living, or that the format does not describe are missing.
   */
  public Map<EntryId, Consumer<XmlOut>> elements(
      Collection<EntryId> ids, FileFormat format, String root) {
    Map<EntryId, Consumer<XmlOut>> elements = new LinkedHashMap<>();
    telling
        .of(ids, telling.house(root))
        .forEach(
            (id, told) -> {
              if (format.fits(told.entry()) && !mayBeLiving(told.entry())) {
                elements.put(id, out -> element(out, told, format));
              }
            });
    return elements;
  }

  /** The entry as visitors see it, to say what a format cannot hold of it. */
  public Optional<Entry> seen(EntryId id) {
    return editions.current(id).map(edition -> edition.entry());
  }

  /** How entries that visitors see are called, in the order that they were asked for. */
  public Map<EntryId, String> headings(List<EntryId> ids) {
    Map<EntryId, Named> named = names.of(ids);
    Map<EntryId, String> headings = new LinkedHashMap<>();
    for (EntryId id : ids) {
      Named one = named.get(id);
      if (one != null) {
        headings.put(id, Plain.in(one.heading()));
      }
    }
    return headings;
  }

  /** The units that are part of no other. */
  public List<EntryId> tops() {
    return names.tops();
  }

  /**
   * A unit with all below it as one finding aid, written as it is read.
   *
   * @return how many units it has; 0 if there is no such unit, and nothing is written
   */
  public int branch(
      EntryId unit, FileFormat format, String root, OutputStream to, IntConsumer progress) {
    Told.House house = telling.house(root);
    Told top = telling.of(List.of(unit), house).get(unit);
    if (top == null || !format.holdsBranches() || !format.fits(top.entry())) {
      return 0;
    }
    XmlOut out = new XmlOut(to);
    out.declare();
    EadWriter writer = ead(out, format);
    writer.begin(top);
    int written = 1;
    List<Step> steps = inOrder(unit);
    int missing = Integer.MAX_VALUE; // the depth of a part that was taken away meanwhile
    for (int from = 0; from < steps.size(); from += AT_ONCE) {
      List<Step> some = steps.subList(from, Math.min(steps.size(), from + AT_ONCE));
      Map<EntryId, Told> told = telling.of(some.stream().map(Step::unit).toList(), house);
      for (Step step : some) {
        Told part = told.get(step.unit());
        if (step.depth() > missing) {
          continue;
        }
        missing = part == null ? step.depth() : Integer.MAX_VALUE;
        if (part != null) {
          while (writer.depth() >= step.depth()) {
            writer.endPart();
          }
          writer.beginPart(part);
          written++;
        }
      }
      out.flush();
      progress.accept(written);
    }
    writer.end();
    out.finish();
    return written;
  }

  /** A unit below the top, which has the depth 0. */
  private record Step(EntryId unit, int depth) {}

  /** All units below one, each before its parts. */
  private List<Step> inOrder(EntryId unit) {
    Map<EntryId, List<EntryId>> parts = new HashMap<>();
    for (PublishedNames.Placed one : names.branch(unit)) {
      if (!one.id().equals(unit)) {
        parts.computeIfAbsent(one.parent(), parent -> new ArrayList<>()).add(one.id());
      }
    }
    List<Step> steps = new ArrayList<>();
    Set<EntryId> seen = new HashSet<>(Set.of(unit));
    Deque<Step> open = new ArrayDeque<>();
    push(open, parts.remove(unit), 1);
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (seen.add(step.unit())) {
        steps.add(step);
        push(open, parts.remove(step.unit()), step.depth() + 1);
      }
    }
    return steps;
  }

  private static void push(
      Deque<Step> open, @org.jspecify.annotations.Nullable List<EntryId> parts, int depth) {
    if (parts != null) {
      for (int at = parts.size() - 1; at >= 0; at--) {
        open.push(new Step(parts.get(at), depth));
      }
    }
  }

  /** All entries that visitors find in lists, as one table, written as it is read. */
  public int table(String root, OutputStream to, IntConsumer progress) throws IOException {
    Told.House house = telling.house(root);
    to.write(CsvWriter.head().getBytes(StandardCharsets.UTF_8));
    int written = 0;
    List<EntryId> ids = editions.publishedAfter(null, AT_ONCE);
    while (!ids.isEmpty()) {
      for (Told told : telling.of(ids, house).values()) {
        if (!mayBeLiving(told.entry())) {
          to.write(CsvWriter.row(told).getBytes(StandardCharsets.UTF_8));
          written++;
        }
      }
      progress.accept(written);
      ids = editions.publishedAfter(ids.get(ids.size() - 1), AT_ONCE);
    }
    return written;
  }
}
