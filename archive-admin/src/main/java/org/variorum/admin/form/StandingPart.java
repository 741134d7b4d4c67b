package org.variorum.admin.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Standing;

/** The editors' judgement on a claim or an account: its reason, who signs it, and when. */
public final class StandingPart implements Part<Standing> {
  private final Standing origin;
  private final Ground ground;
  private final Wording reason;
  private final Field signedBy;
  private final Field signedOn;
  private Standing.Kind kind;

  StandingPart(Standing standing, Ground ground) {
    LocalDate day = standing.signedOn();
    this.origin = standing;
    this.ground = ground;
    this.kind = standing.kind();
    this.reason = Wording.of(standing.reason(), ground);
    this.signedBy = new Field(standing.signedBy());
    this.signedOn = new Field(day == null ? null : day.toString());
  }

  @Override
  public @Nullable Standing value(Complaints complaints) {
    if (kind == Standing.Kind.OPEN && origin.kind() != Standing.Kind.OPEN) {
      return Standing.OPEN;
    }
    if (kind != Standing.Kind.OPEN) {
      sign();
      reason.required(complaints);
    }
    LocalDate day = day(complaints);
    return complaints.making(
        reason.first(), () -> new Standing(kind, reason.texts(), signedBy.orNull(), day));
  }

  /** Who judges now signs now, unless he wrote another name. */
  private void sign() {
    if (signedBy.orNull() == null) {
      signedBy.setText(ground.signature().name());
    }
    if (signedOn.orNull() == null) {
      signedOn.setText(ground.signature().day().toString());
    }
  }

  private @Nullable LocalDate day(Complaints complaints) {
    String typed = signedOn.orNull();
    try {
      return typed == null ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      complaints.at(signedOn, "form.day");
      return null;
    }
  }

  public Wording getReason() {
    return reason;
  }

  public Field getSignedBy() {
    return signedBy;
  }

  public Field getSignedOn() {
    return signedOn;
  }

  public Standing.Kind getKind() {
    return kind;
  }

  public void setKind(Standing.Kind kind) {
    this.kind = kind;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.choice("kind", Standing.Kind.class, kind, this::setKind);
    scribe.part("reason", reason);
    scribe.part("signedBy", signedBy);
    scribe.part("signedOn", signedOn);
  }
}
