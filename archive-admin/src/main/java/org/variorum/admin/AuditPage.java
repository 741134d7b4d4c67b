package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.administration.ReadAudit;
import org.variorum.audit.AuditChain;
import org.variorum.audit.AuditLine;
import org.variorum.audit.AuditQuery;
import org.variorum.audit.Deed;
import org.variorum.curation.NameEntries;
import org.variorum.identifier.EntryId;

/** The audit log, newest first, a page at a time; what narrows it stands in the address. */
@Named
@RequestScoped
public class AuditPage {
  static final String ADDRESS = "/admin/audit";
  private static final int ROWS = 100;

  @Inject SignedIn signedIn;
  @Inject ReadAudit reading;
  @Inject NameEntries naming;
  @Inject DeskHeadings called;
  @Inject DeskAsked asked;
  @Inject Clock clock;

  private AuditAsked narrowing = AuditAsked.NOTHING;
  private List<AuditLine> lines = List.of();
  private boolean more;
  private @Nullable Map<EntryId, String> headings;
  private AuditChain.@Nullable Soundness soundness;

  @PostConstruct
  void load() {
    narrowing = AuditAsked.of(asked::parameter);
    AuditQuery query = narrowing.query(clock.getZone(), before(), ROWS + 1);
    List<AuditLine> found = reading.find(signedIn.actor(), query);
    more = found.size() > ROWS;
    lines = more ? found.subList(0, ROWS) : found;
  }

  private long before() {
    String number = asked.parameter("before");
    return number.matches("[1-9]\\d{0,17}") ? Long.parseLong(number) : Long.MAX_VALUE;
  }

  public List<AuditLine> getLines() {
    return lines;
  }

  /** The entry that a line is about, where it names one first; empty for none. */
  public String entry(AuditLine line) {
    String first = first(line);
    return EntryId.isValid(first) && named().containsKey(new EntryId(first)) ? first : "";
  }

  /** What that entry is called. */
  public String heading(AuditLine line) {
    return named().getOrDefault(new EntryId(entry(line)), "");
  }

  /** The entries that lines name, asked for once; much else looks like an identifier of one. */
  private Map<EntryId, String> named() {
    if (headings == null) {
      List<EntryId> ids =
          lines.stream()
              .map(AuditPage::first)
              .filter(EntryId::isValid)
              .distinct()
              .map(EntryId::new)
              .toList();
      headings = ids.isEmpty() ? Map.of() : called.of(naming.of(signedIn.actor(), ids));
    }
    return headings;
  }

  private static String first(AuditLine line) {
    return line.deed().about().split(" ", 2)[0];
  }

  /** How far the log was found whole. */
  public AuditChain.Soundness getSoundness() {
    if (soundness == null) {
      soundness = reading.chain(signedIn.actor());
    }
    return soundness;
  }

  /** Reads it again from its first line. */
  public void readAnew() {
    soundness = reading.chainAnew(signedIn.actor());
  }

  public AuditAsked getNarrowing() {
    return narrowing;
  }

  public boolean isNarrowed() {
    return !narrowing.asked().isEmpty();
  }

  /** The address of what is older; empty if there is nothing. */
  public String getOlder() {
    if (!more) {
      return "";
    }
    Map<String, String> query = new LinkedHashMap<>(narrowing.asked());
    query.put("before", Long.toString(lines.get(lines.size() - 1).number()));
    return ADDRESS + ListQuery.written(query);
  }

  /** The address of the newest; empty if they are shown. */
  public String getNewest() {
    return before() == Long.MAX_VALUE ? "" : ADDRESS + ListQuery.written(narrowing.asked());
  }

  /** The address of a table of all that is found. */
  public String getTable() {
    return "/admin/api/audit" + ListQuery.written(narrowing.asked());
  }

  public Deed.Outcome[] getOutcomes() {
    return Deed.Outcome.values();
  }
}
