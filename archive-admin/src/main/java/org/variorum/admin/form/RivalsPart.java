package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.claim.Question;
import org.variorum.date.OneDay;
import org.variorum.place.Coordinates;
import org.variorum.place.JulianUse;

/**
 * What is said of the claims and accounts of a question beside each other: how two of them differ,
 * and through whom an account travelled.
 */
public final class RivalsPart implements Written {
  private final Ground ground;
  private final Rows<ClaimPart> claims;
  private final Rows<AccountPart> accounts;
  private final Rows<DifferencePart> differences;
  private final Rows<PassagePart> passages;

  /** A claim or account by its id and a few words. */
  public record Rival(String id, String label) {}

  RivalsPart(Question question, Rows<ClaimPart> claims, Rows<AccountPart> accounts, Ground ground) {
    this.ground = ground;
    this.claims = claims;
    this.accounts = accounts;
    this.differences = Rows.of(question.differences(), one -> new DifferencePart(one, ground));
    this.passages = Rows.of(question.passages(), one -> new PassagePart(one, ground));
  }

  public void addDifference() {
    differences.add(new DifferencePart(null, ground));
  }

  public void addPassage() {
    passages.add(new PassagePart(null, ground));
  }

  /** What was said of claims and accounts that are gone goes with them. */
  void forgetWhatIsGone() {
    Set<String> there = getAll().stream().map(Rival::id).collect(Collectors.toSet());
    differences.getList().removeIf(one -> one.namesOther(there));
    passages.getList().removeIf(one -> one.namesOther(there));
  }

  /**
   * Pairs of claims that may be one day in two calendars, as long as nothing is said of them and
   * the place allows it.
   */
  List<SuspectedDay> suspectedDays(Supplier<List<Optional<Coordinates>>> places) {
    List<ClaimPart> all = claims.getList();
    List<SuspectedDay> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (ClaimPart other : all.subList(i + 1, all.size())) {
        suspected(all.get(i), other, places).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<SuspectedDay> suspected(
      ClaimPart one, ClaimPart other, Supplier<List<Optional<Coordinates>>> places) {
    return differences.getList().stream()
            .anyMatch(said -> said.isBetween(one.getId(), other.getId()))
        ? Optional.empty()
        : one.getValue()
            .day()
            .flatMap(day -> other.getValue().day().flatMap(rival -> OneDay.suspected(day, rival)))
            .map(
                day ->
                    new SuspectedDay(
                        one.getId(), other.getId(), day, JulianUse.of(day, places.get())))
            .filter(suspected -> suspected.use() != JulianUse.NONE);
  }

  void tellOneDay(SuspectedDay suspected) {
    differences.add(new DifferencePart(suspected.told(), ground));
  }

  /** What can differ from each other. */
  public List<Rival> getAll() {
    return Stream.concat(claims.getList().stream().map(RivalsPart::rival), getTravellers().stream())
        .toList();
  }

  private static Rival rival(ClaimPart claim) {
    return new Rival(claim.getId(), claim.getId() + " · " + claim.getValue().getGist());
  }

  /** The accounts, which can travel. */
  public List<Rival> getTravellers() {
    return accounts.getList().stream()
        .map(
            account ->
                new Rival(account.getId(), account.getId() + " · " + account.getTitle().getGist()))
        .toList();
  }

  /** A claim or account of it in a few words; empty if it has none such. */
  public String gistOf(String part) {
    return Stream.concat(
            claims.getList().stream()
                .filter(one -> one.getId().equals(part))
                .map(one -> one.getValue().getGist()),
            accounts.getList().stream()
                .filter(one -> one.getId().equals(part))
                .map(one -> one.getTitle().getGist()))
        .findFirst()
        .orElse("");
  }

  public Rows<DifferencePart> getDifferences() {
    return differences;
  }

  public Rows<PassagePart> getPassages() {
    return passages;
  }

  /** It stands where it stood when it was written by the question itself. */
  @Override
  public void tell(Scribe scribe) {
    scribe.rows("differences", differences, key -> new DifferencePart(null, ground));
    scribe.rows("passages", passages, key -> new PassagePart(null, ground));
  }
}
