package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.admin.form.TermsPick;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OfferChoices;
import org.variorum.language.Texts;
import org.variorum.option.KnownStatement;
import org.variorum.option.RightsStatement;

/** The statements of rights that forms offer. */
@Named
@RequestScoped
public class RightsChoices {
  @Inject SignedIn signedIn;
  @Inject DeskLanguage language;
  @Inject OfferChoices offering;

  public List<RightsStatement> getOffered() {
    return offering.rights(signedIn.actor());
  }

  /** All that are known everywhere, offered or not. */
  public List<RightsStatement> getKnown() {
    return Stream.of(KnownStatement.values()).map(KnownStatement::statement).toList();
  }

  /** What one is called in the language of the desk. */
  public String label(RightsStatement one) {
    return one.label().wordsIn(language.getTag());
  }

  /** Writes the one that was chosen where it belongs. */
  public void write(TermsPick pick) {
    pick.write(
        code ->
            getOffered().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(RightsStatement::words)
                .orElse(Texts.NONE));
  }
}
