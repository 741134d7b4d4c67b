package org.variorum.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.description.Description;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * Whether a change only mends a slip of the pen: a few words of a text, and nothing of what is
 * stated, cited, judged or related, nor by what the entry is known (decision 0015).
 */
public final class Slip {
  /** More words than these, gone or new, are another text. */
  static final int MOST_WORDS = 20;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** A tag that says more than how its words look: a link, a mark of citation, a plate. */
  private static final Pattern SAYING = Pattern.compile("<[a-z0-9]+ [^>]*>");

  private final List<Touched> found = new ArrayList<>();
  private int gone;
  private int added;

  private Slip() {}

  /** What the change touches that a slip of the pen does not; empty if it is nothing more. */
  public static List<Touched> exceeded(Entry before, Entry after) {
    Slip slip = new Slip();
    EntryChanges changes = EntryChanges.between(before, after);
    slip.judgeEntry(before, after, changes);
    changes.questions().forEach(slip::judge);
    slip.each(Matter.RELATION, changes.relations(), relation -> relation.id().value());
    slip.judgePictures(changes.pictures());
    slip.judgeParticulars(before.particulars(), after.particulars());
    if (Math.max(slip.gone, slip.added) > MOST_WORDS) {
      slip.found.add(Touched.on(Matter.MANY_WORDS));
    }
    return slip.found;
  }

  private void judgeEntry(Entry before, Entry after, EntryChanges changes) {
    if (!before.heading().equals(after.heading()) || !changes.names().isEmpty()) {
      found.add(Touched.on(Matter.IDENTITY));
    }
    if (!changes.notes().isEmpty() || !saying(before.body()).equals(saying(after.body()))) {
      found.add(Touched.on(Matter.CITATION));
    }
    changes.wordings().stream()
        .filter(change -> !change.part().equals("heading"))
        .forEach(this::count);
    if (before.notYetResearched().size() != after.notYetResearched().size()) {
      found.add(Touched.on(Matter.DATA));
    }
  }

  private static List<String> saying(Texts body) {
    return SAYING
        .matcher(String.join("\n", body.byLanguage().values()))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private void judge(QuestionChange change) {
    int before = found.size();
    for (Change<Claim> claim : change.claims()) {
      judge(claim, Claim::id, Claim::standing, QuestionChange.citationsOfClaim(claim), Slip::bare);
      words(claim, Claim::remark);
    }
    for (Change<Account> account : change.accounts()) {
      List<Change<Citation>> cited = QuestionChange.citationsOfAccount(account);
      judge(account, Account::id, Account::standing, cited, Slip::bare);
      words(account, Account::title);
      words(account, Account::prose);
    }
    Change<Question> question = change.question();
    if (found.size() == before && !isSame(question, Slip::bare)) {
      found.add(Touched.on(Matter.DATA, question.part().id()));
    }
    words(question, Question::wording);
    words(question, Question::differ);
    words(question, Question::agreed);
  }

  private <T> void judge(
      Change<T> change,
      Function<T, LocalId> id,
      Function<T, Standing> standing,
      List<Change<Citation>> cited,
      UnaryOperator<T> bare) {
    if (change.touches(standing, Standing.OPEN)) {
      found.add(Touched.on(Matter.STANDING, id.apply(change.part())));
    } else if (change.kind() != Change.Kind.CHANGED) {
      found.add(Touched.on(Matter.STATEMENT, id.apply(change.part())));
    } else if (!cited.isEmpty()) {
      found.add(Touched.on(Matter.CITATION, id.apply(change.part())));
    } else if (!isSame(change, bare)) {
      found.add(Touched.on(Matter.STATEMENT, id.apply(change.part())));
    }
  }

  private void judgePictures(List<Change<Picture>> changes) {
    changes.stream()
        .filter(change -> !isSame(change, Slip::bare))
        .forEach(change -> found.add(Touched.on(Matter.DATA, change.part().id())));
    changes.forEach(change -> words(change, picture -> picture.captions().ours()));
  }

  /** The texts of a description are wording; all else in it is data. */
  private void judgeParticulars(Particulars before, Particulars after) {
    if (!bare(before).equals(bare(after))) {
      found.add(Touched.on(Matter.DATA));
    }
    Description was = before.description();
    Description is = after.description();
    if (was != null && is != null) {
      is.elements()
          .forEach(
              (element, now) ->
                  WordingChange.between("", was.element(element), now).forEach(this::count));
    }
  }

  private <T> void each(Matter matter, List<Change<T>> changes, Function<T, String> id) {
    changes.forEach(change -> found.add(new Touched(matter, id.apply(change.part()))));
  }

  /** Whether a part is there before and after, and the same as far as is looked at. */
  private static <T> boolean isSame(Change<T> change, Function<T, ?> looked) {
    T before = change.before();
    T after = change.after();
    return before != null && after != null && looked.apply(before).equals(looked.apply(after));
  }

  private <T> void words(Change<T> change, Function<T, Texts> text) {
    WordingChange.between("", text(change.before(), text), text(change.after(), text))
        .forEach(this::count);
  }

  private static <T> Texts text(@Nullable T part, Function<T, Texts> text) {
    return part == null ? Texts.NONE : text.apply(part);
  }

  private void count(WordingChange change) {
    for (Run run : change.runs()) {
      int words = (int) WORD.matcher(run.words()).results().count();
      gone += run.isGone() ? words : 0;
      added += run.isAdded() ? words : 0;
    }
  }

  private static Claim bare(Claim claim) {
    return new Claim(
        claim.id(),
        claim.value(),
        claim.nature(),
        claim.standing(),
        claim.visibility(),
        claim.when(),
        claim.against(),
        Texts.NONE,
        claim.citations());
  }

  private static Account bare(Account account) {
    return new Account(
        account.id(),
        Texts.NONE,
        Texts.NONE,
        account.firstTold(),
        account.standing(),
        account.readings(),
        account.citations());
  }

  private static Question bare(Question question) {
    return new Question(
        question.id(),
        question.property(),
        Texts.NONE,
        question.answers(),
        Texts.NONE,
        Texts.NONE,
        question.aspects(),
        question.claims().stream().map(Slip::bare).toList(),
        question.accounts().stream().map(Slip::bare).toList(),
        question.differences(),
        question.searches(),
        question.passages(),
        question.note(),
        question.basis(),
        question.shownOn());
  }

  private static Picture bare(Picture picture) {
    Captions captions = picture.captions();
    return new Picture(
        picture.id(),
        picture.object(),
        picture.use(),
        picture.label(),
        picture.kind(),
        picture.dated(),
        new Captions(Texts.NONE, captions.original(), captions.originalFrom(), captions.credit()),
        picture.custody(),
        picture.notices(),
        picture.visibility());
  }

  private static Particulars bare(Particulars particulars) {
    Description unit = particulars.description();
    return unit == null ? particulars : Particulars.of(unit.inOutline());
  }
}
