package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.admin.signin.SignedIn;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.exchange.ImportAtDesk;
import org.variorum.exchange.TablesAtDesk;
import org.variorum.intake.Intake;
import org.variorum.staff.Right;

/** Where a file is brought to be imported, and the last imports. */
@Named
@RequestScoped
public class ImportsPage {
  private static final int ROWS = 25;
  private static final int HEADINGS = 12;

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject ImportAtDesk imports;

  @Inject TablesAtDesk tables;
  @Inject DeskVoice voice;

  private int page = 1;
  private List<Intake> all = List.of();

  @PostConstruct
  void load() {
    if (!signedIn.actor().may(Right.OPERATE)) {
      throw new UnknownPageException("page for that role");
    }
    String number = asked.parameter("page");
    page = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
    all = imports.recent(signedIn.actor(), (page - 1) * ROWS, ROWS + 1);
  }

  public List<Intake> getAll() {
    return all.subList(0, Math.min(all.size(), ROWS));
  }

  /** What is kept of the columns of tables. */
  public List<ColumnMapping> getMappings() {
    return tables.kept(signedIn.actor());
  }

  /** The first headings of a table. */
  public String columns(ColumnMapping mapping) {
    int more = mapping.columns().size() - HEADINGS;
    String first =
        mapping.columns().keySet().stream().limit(HEADINGS).collect(Collectors.joining(", "));
    return more > 0 ? first + ", …" : first;
  }

  /** Forgets what is kept under a name. */
  public void forget(String name) {
    tables.forget(signedIn.actor(), name);
    voice.goTo("/admin/import");
  }

  /** The number of the page before; 0 if this is the first. */
  public int getBefore() {
    return page - 1;
  }

  /** The number of the next page; 0 if this is the last. */
  public int getAfter() {
    return all.size() > ROWS ? page + 1 : 0;
  }

  /** The most bytes that a file may have. */
  public long getLargest() {
    return ImportAtDesk.largest();
  }
}
