package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.entry.PlainText;
import org.variorum.language.NoteMark;
import org.variorum.language.Texts;
import org.variorum.shorthand.CitedPiece;
import org.variorum.shorthand.ClaimReader;
import org.variorum.shorthand.ReadClaim;

/**
 * Citations that were written within the texts of a form, as {@code [@andreyev87 19]}. In the body
 * each becomes a note with its mark where it stood; in the prose of an account or the remark of a
 * claim it becomes a citation of that account or claim.
 */
final class WrittenCitations {
  private final EntryForm form;
  private final Ground ground;

  /** A text and where the citations in it go. */
  private record Place(Field text, Rows<CitationPart> citations, boolean marked) {}

  WrittenCitations(EntryForm form, Ground ground) {
    this.form = form;
    this.ground = ground;
  }

  /** The bodies with the sign as one types it: the sanitiser writes it by its number. */
  static Texts asTyped(Texts bodies) {
    Texts typed = bodies;
    for (Map.Entry<String, String> body : bodies.byLanguage().entrySet()) {
      typed = typed.with(body.getKey(), NoteMark.asTyped(body.getValue()));
    }
    return typed;
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    add(places, form.getBody(), form.getNotes(), true);
    for (QuestionPart question : form.getQuestions().getList()) {
      question
          .getAccounts()
          .getList()
          .forEach(account -> add(places, account.getProse(), account.getCitations(), false));
      question
          .getClaims()
          .getList()
          .forEach(claim -> add(places, claim.getRemark(), claim.getCitations(), false));
    }
    return places;
  }

  private static void add(
      List<Place> places, Wording words, Rows<CitationPart> citations, boolean marked) {
    words.getLines().stream()
        .filter(line -> NoteMark.isIn(line.getText()))
        .forEach(line -> places.add(new Place(line, citations, marked)));
  }

  boolean isAny() {
    return !places().isEmpty();
  }

  /** Takes them in the order of the texts; returns the reader of what comes after. */
  ClaimReader take(ClaimReader first) {
    ClaimReader reader = first;
    for (Place place : places()) {
      String text = place.text().getText();
      StringBuilder taken = new StringBuilder();
      int from = 0;
      for (NoteMark mark : NoteMark.in(text)) {
        ReadClaim read = reader.readSources(plain(mark, place));
        if (read.problems().isEmpty()) {
          taken.append(text, from, mark.from()).append(cited(read, place));
          from = mark.to();
          reader = reader.after(read);
        }
      }
      place.text().setText(taken.append(text.substring(from)).toString());
    }
    return reader;
  }

  private static String plain(NoteMark mark, Place place) {
    return place.marked() ? PlainText.of(mark.inner()) : mark.inner();
  }

  /** Adds the citations, and returns what stands in the text instead. */
  private String cited(ReadClaim read, Place place) {
    List<CitationPart> made = new ArrayList<>();
    for (CitedPiece piece : read.cited()) {
      CitationPart citation = CitationPart.of(piece, ground);
      place.citations().add(citation);
      made.add(citation);
    }
    if (!read.remark().isEmpty()) {
      made.get(made.size() - 1).getRemark().first().setText(read.remark());
    }
    String ids = made.stream().map(one -> one.id().value()).collect(Collectors.joining(" "));
    return place.marked() ? "<cite data-c=\"" + ids + "\"></cite>" : "";
  }

  List<UnreadMark> unread(ClaimReader reader) {
    Map<String, UnreadMark> unread = new LinkedHashMap<>();
    for (Place place : places()) {
      for (NoteMark mark : NoteMark.in(place.text().getText())) {
        ReadClaim read = reader.readSources(plain(mark, place));
        if (!read.problems().isEmpty()) {
          unread.putIfAbsent(mark.inner(), new UnreadMark(mark.inner(), read.problems()));
        }
      }
    }
    return List.copyOf(unread.values());
  }

  void replace(String inner, String instead) {
    for (Place place : places()) {
      Field text = place.text();
      text.setText(text.getText().replace("[@" + inner + "]", "[@" + instead + "]"));
    }
  }
}
