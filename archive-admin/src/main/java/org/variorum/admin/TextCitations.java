package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.admin.form.EntryForm;
import org.variorum.admin.form.UnreadMark;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.BeginMissing;
import org.variorum.entry.EntryKind;
import org.variorum.shorthand.KeyedSource;
import org.variorum.shorthand.LineProblem;

/** Citations that are written within texts: makes notes of them, and shows those it cannot read. */
@Named
@RequestScoped
public class TextCitations {
  /** Where in a footnote its place begins: the first number, with what says of what it is one. */
  private static final Pattern PLACE =
      Pattern.compile("[\\s,]+((?:(?:pp?|ff?|S|Bl|с|лл?|стр)\\.\\s?)?\\d.*)$", Pattern.DOTALL);

  @Inject SignedIn signedIn;
  @Inject LineReaders readers;
  @Inject LastCited last;
  @Inject BeginMissing beginning;
  @Inject BegunHere begun;
  @Inject DeskLanguage language;

  /** A citation that was not understood. */
  public record Unread(String inner, String words, List<KeyedSource> meant, String source) {}

  /** Makes notes of all that can be read. */
  public void take(EntryForm form) {
    if (hasAny(form)) {
      last.remember(form.takeCitations(readers.reader()));
    }
  }

  private static boolean hasAny(EntryForm form) {
    return form.hasWrittenCitations();
  }

  /** Those that cannot be read, with what may be meant. */
  public List<Unread> unread(EntryForm form) {
    if (!hasAny(form)) {
      return List.of();
    }
    LineWords words = new LineWords(language.getLocale());
    return form.unreadCitations(readers.reader()).stream().map(one -> unread(one, words)).toList();
  }

  private static Unread unread(UnreadMark mark, LineWords words) {
    LineProblem problem = mark.problems().get(0);
    boolean unknown = problem.kind() == LineProblem.Kind.NO_SUCH_SOURCE;
    return new Unread(
        mark.inner(),
        words.problem(problem),
        problem.sources(),
        unknown ? withoutPlace(problem.where().text()) : "");
  }

  /** What names a source, without the place in it. */
  static String withoutPlace(String typed) {
    return PLACE.matcher(typed).replaceFirst("");
  }

  /** Writes the key of a source in place of what could not be read, and makes the note. */
  public void mean(EntryForm form, Unread unread, String key) {
    form.rewriteCitation(unread.inner(), rewritten(unread.inner(), key));
    take(form);
  }

  /** The inside of a citation with a key instead of the words for its source. */
  static String rewritten(String inner, String key) {
    Matcher place = PLACE.matcher(inner);
    return place.find() ? key + " " + place.group(1) : key;
  }

  /** Begins the source that is named but not there, and makes the note. */
  public void begin(EntryForm form, Unread unread) {
    var made =
        beginning.begin(signedIn.actor(), EntryKind.SOURCE, unread.source(), language.getTag());
    begun.add(made);
    readers
        .reader()
        .sources()
        .with(made.id())
        .ifPresent(source -> mean(form, unread, source.key()));
  }
}
