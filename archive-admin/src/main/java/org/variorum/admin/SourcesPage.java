package org.variorum.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.bibliography.ReferenceList;
import org.variorum.bibliography.SourceTwin;
import org.variorum.bibliography.UnreadableListException;
import org.variorum.curation.AddSources;
import org.variorum.identifier.EntryId;

/** Begins sources from a list of references: pasted or dropped, looked through, then added. */
@Named
@ViewScoped
public class SourcesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 1000;

  @Inject SignedIn signedIn;
  @Inject AddSources adding;
  @Inject DeskLanguage language;
  @Inject DeskVoice voice;

  private String text = "";
  private String form = "";
  private transient List<Row> rows = List.of();
  private transient List<AddSources.Added> added = List.of();

  /** What can be done with a reference. */
  public enum Choice {
    APART,
    JOIN,
    LEAVE
  }

  /** A reference of the list, and what is to be done with it. */
  public static final class Row {
    private final AddSources.Rehearsed rehearsed;
    private Choice choice;

    Row(AddSources.Rehearsed rehearsed) {
      this.rehearsed = rehearsed;
      this.choice = rehearsed.twin().isPresent() ? Choice.JOIN : Choice.APART;
    }

    public AddSources.Rehearsed getRehearsed() {
      return rehearsed;
    }

    /** The source that seems to be the same; null if there is none. */
    public @Nullable SourceTwin getTwin() {
      return rehearsed.twin().orElse(null);
    }

    public Choice getChoice() {
      return choice;
    }

    public void setChoice(Choice choice) {
      this.choice = choice;
    }

    AddSources.Chosen chosen() {
      Optional<EntryId> joined =
          choice == Choice.JOIN
              ? rehearsed.twin().map(twin -> twin.source().source().id())
              : Optional.empty();
      return new AddSources.Chosen(rehearsed.incoming(), joined);
    }
  }

  /** Reads the list and shows what would become of it; changes nothing. */
  public void rehearse() {
    rows = List.of();
    added = List.of();
    try {
      ReferenceList list = ReferenceList.read(text);
      form = list.form().title();
      rows =
          adding
              .rehearse(
                  signedIn.actor(),
                  list.sources().subList(0, Math.min(MOST, list.sources().size())))
              .stream()
              .map(Row::new)
              .toList();
      if (rows.isEmpty()) {
        voice.complain("sources.none");
      }
    } catch (UnreadableListException e) {
      voice.complain("sources.unreadable", voice.said(String.valueOf(e.getMessage())));
    }
  }

  /** Adds all that is not to be left, in one act. */
  public void add() {
    List<AddSources.Chosen> chosen =
        rows.stream().filter(row -> row.getChoice() != Choice.LEAVE).map(Row::chosen).toList();
    added = adding.add(signedIn.actor(), chosen, language.getTag());
    rows = List.of();
    text = "";
    voice.inform("sources.added", added.stream().filter(AddSources.Added::fresh).count());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** The name of the form that the list has. */
  public String getForm() {
    return form;
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<AddSources.Added> getAdded() {
    return added;
  }

  public Choice[] choices(Row row) {
    return row.getTwin() == null ? new Choice[] {Choice.APART, Choice.LEAVE} : Choice.values();
  }
}
