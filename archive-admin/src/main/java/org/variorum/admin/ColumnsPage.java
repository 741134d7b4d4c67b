package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.Meanings;
import org.variorum.crosswalk.table.TableLook;
import org.variorum.exchange.ImportAtDesk;
import org.variorum.exchange.IntakeStageException;
import org.variorum.exchange.TablesAtDesk;
import org.variorum.exchange.TablesUnwrittenException;
import org.variorum.exchange.UnknownIntakeException;
import org.variorum.intake.Intake;
import org.variorum.job.JobRunningException;
import org.variorum.staff.Right;

/** What is in which column of a table that was brought: offered, chosen and kept. */
@Named
@RequestScoped
public class ColumnsPage {
  private static final int LONGEST = 200;
  private static final List<String> LANGUAGES = List.of("en", "ru", "de", "fr", "uk", "be", "pl");

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject ImportAtDesk imports;
  @Inject TablesAtDesk tables;

  @SuppressWarnings("NullAway.Init")
  private Intake intake;

  @SuppressWarnings("NullAway.Init")
  private TablesAtDesk.Brought brought;

  @SuppressWarnings("NullAway.Init")
  private TableLook table;

  @SuppressWarnings("NullAway.Init")
  private ColumnMapping mapping;

  /** A column as it is shown. */
  public record Shown(
      int number, String heading, List<String> values, String meaning, List<String> meanings) {
    public Shown {
      values = List.copyOf(values);
      meanings = List.copyOf(meanings);
    }
  }

  @PostConstruct
  void load() {
    if (!signedIn.actor().may(Right.OPERATE)) {
      throw new UnknownPageException("page for that role");
    }
    try {
      intake = imports.look(signedIn.actor(), asked.delivery());
    } catch (UnknownIntakeException e) {
      throw new UnknownPageException("import at this address");
    }
    brought =
        tables
            .look(signedIn.actor(), intake, asked.parameter("table"))
            .orElseThrow(() -> new UnknownPageException("table at this address"));
    table = brought.look();
    mapping = asked.parameter("rows").isEmpty() ? standing() : chosen();
  }

  /** What was said before, or else what it may be. */
  private ColumnMapping standing() {
    Optional<ColumnMapping> said = tables.said(signedIn.actor(), table);
    return said.orElseGet(
        () ->
            new ColumnMapping(
                withoutEnding(brought.name()),
                table.rows(),
                "",
                "",
                "",
                table.offered(table.rows())));
  }

  private static String withoutEnding(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    String plain = last.replaceAll("\\.[A-Za-z0-9]{1,8}$", "").strip();
    return plain.substring(0, Math.min(plain.length(), 100));
  }

  /** What the form says. */
  private ColumnMapping chosen() {
    String rows = asked.parameter("rows");
    Map<String, String> columns = new LinkedHashMap<>();
    List<String> headings = table.headings();
    Map<String, String> offered = table.offered(rows);
    boolean other = !rows.equals(asked.parameter("shown"));
    for (int i = 0; i < headings.size(); i++) {
      String said = asked.parameter("c" + i);
      boolean anew = other && (said.equals(Meanings.KEEP) || !Meanings.of(rows).contains(said));
      String meaning = anew ? offered.getOrDefault(headings.get(i), Meanings.KEEP) : said;
      columns.put(headings.get(i), meaning);
    }
    return new ColumnMapping(
        cut(asked.parameter("name")),
        rows,
        rows.equals("unit") ? asked.parameter("level") : "",
        cut(asked.parameter("multiple").strip()),
        asked.parameter("language"),
        columns);
  }

  private static String cut(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  public Intake getIntake() {
    return intake;
  }

  /** By what the table is known among the others of its folder. */
  public String getMark() {
    return brought.mark();
  }

  /** What its file is called in the folder that it was packed in; empty if it came alone. */
  public String getWithin() {
    return brought.name().equals(intake.fileName()) ? "" : brought.name();
  }

  public ColumnMapping getMapping() {
    return mapping;
  }

  /** What a row can describe. */
  public List<String> getRows() {
    return Meanings.ROWS;
  }

  public List<String> getLevels() {
    return Meanings.LEVELS;
  }

  public List<String> getLanguages() {
    return LANGUAGES;
  }

  /** The columns with their first values and what they can be. */
  public List<Shown> getColumns() {
    List<String> meanings = List.copyOf(Meanings.of(mapping.rows()));
    List<Shown> shown = new ArrayList<>();
    for (TableLook.Column column : table.columns()) {
      shown.add(
          new Shown(
              shown.size(),
              column.heading(),
              column.shown(),
              mapping.columns().getOrDefault(column.heading(), Meanings.KEEP),
              meanings));
    }
    return shown;
  }

  /** A meaning in the words of the desk. */
  public String label(String meaning) {
    if (!meaning.startsWith("element:")) {
      return voice.say("meaning." + meaning.replace(':', '.'));
    }
    String clause = meaning.substring("element:".length());
    return switch (mapping.rows()) {
      case "unit" -> voice.say("meaning.isad." + clause);
      case "institution" -> voice.say("isdiah." + clause);
      default -> voice.say("isaar." + clause);
    };
  }

  /** Shows it again for what the rows were said to describe. */
  public void show() {
    // What was chosen is shown again as it came.
  }

  /** Keeps it, and begins to rehearse the import by it. */
  public void keep() {
    if (!mapping.rows().equals(asked.parameter("shown"))) {
      voice.complain("columns.wrong.other-rows");
      return;
    }
    List<ColumnMapping.Problem> problems = mapping.problems();
    problems.forEach(one -> voice.complain("columns.wrong." + one.code(), one.what()));
    if (!problems.isEmpty()) {
      return;
    }
    if (!tables.keep(signedIn.actor(), mapping)) {
      voice.complain("columns.wrong.taken", mapping.name());
      return;
    }
    try {
      imports.rehearse(signedIn.actor(), intake.id(), intake.publish());
      voice.goTo("/admin/import/" + intake.id());
    } catch (JobRunningException e) {
      voice.complain("import.busy");
    } catch (TablesUnwrittenException e) {
      voice.complain("import.tables");
    } catch (IntakeStageException e) {
      voice.goTo("/admin/import/" + intake.id());
    }
  }
}
