package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.staff.StaffMember;

@ApplicationScoped
@Transactional
class JpaSecondFactors implements SecondFactors {
  private static final String ISSUER = "Variorum";
  private static final String PAPER = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int PAPER_LENGTH = 10;

  @Inject EntityManager archive;
  @Inject FactorKey key;
  @Inject Clock clock;

  @Override
  public boolean isOn(StaffId who) {
    SecondFactor factor = archive.find(SecondFactor.class, who.value());
    return factor != null && factor.confirmedAt != null;
  }

  @Override
  public Set<StaffId> holders() {
    return archive
        .createQuery(
            "select f.staffId from SecondFactor f where f.confirmedAt is not null", String.class)
        .getResultStream()
        .map(StaffId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Setup setUp(StaffMember who) {
    String owner = who.id().value();
    SecondFactor begun = archive.find(SecondFactor.class, owner);
    if (begun != null && begun.confirmedAt != null) {
      throw new IllegalStateException("A secret is told only once");
    }
    byte[] secret =
        Optional.ofNullable(begun)
            .flatMap(factor -> key.open(factor.secret, owner))
            .orElseGet(() -> drawn(begun, owner));
    String typed = Totp.base32(secret);
    return new Setup(
        String.join(" ", typed.split("(?<=\\G.{4})", -1)).strip(),
        QrCode.of(address(who.login(), typed)));
  }

  private byte[] drawn(@Nullable SecondFactor begun, String owner) {
    byte[] secret = Tokens.bytes(Totp.SECRET_BYTES);
    if (begun == null) {
      archive.persist(new SecondFactor(owner, key.seal(secret, owner)));
    } else {
      begun.secret = key.seal(secret, owner);
    }
    return secret;
  }

  private static String address(String login, String secret) {
    String account = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/" + ISSUER + ":" + account + "?secret=" + secret + "&issuer=" + ISSUER;
  }

  @Override
  public Optional<List<String>> confirm(StaffId who, String code) {
    SecondFactor factor = held(who);
    if (factor == null || factor.confirmedAt != null || !takesOfApp(factor, plain(code))) {
      return Optional.empty();
    }
    factor.confirmedAt = clock.instant();
    return Optional.of(newPaperCodes(who));
  }

  @Override
  public boolean takes(StaffId who, String code) {
    SecondFactor factor = held(who);
    String plain = plain(code);
    return factor != null
        && factor.confirmedAt != null
        && (takesOfApp(factor, plain) || takesOfPaper(who, plain));
  }

  /** Held until the transaction ends, so that no code is taken twice at the same moment. */
  private @Nullable SecondFactor held(StaffId who) {
    SecondFactor factor =
        archive.find(SecondFactor.class, who.value(), LockModeType.PESSIMISTIC_WRITE);
    if (factor != null) {
      archive.refresh(factor);
    }
    return factor;
  }

  private boolean takesOfApp(SecondFactor factor, String code) {
    OptionalLong step =
        key.open(factor.secret, factor.staffId)
            .map(secret -> Totp.match(secret, code, clock.instant(), factor.lastStep))
            .orElse(OptionalLong.empty());
    step.ifPresent(used -> factor.lastStep = used);
    return step.isPresent();
  }

  private boolean takesOfPaper(StaffId who, String code) {
    return archive
            .createQuery(
                "update PaperCode p set p.usedAt = :now"
                    + " where p.staffId = :who and p.digest = :digest and p.usedAt is null")
            .setParameter("now", clock.instant())
            .setParameter("who", who.value())
            .setParameter("digest", digest(who, code))
            .executeUpdate()
        == 1;
  }

  @Override
  public List<String> newPaperCodes(StaffId who) {
    removePaper(who);
    return IntStream.range(0, PAPER_CODES)
        .mapToObj(
            number -> {
              String code = Tokens.random(PAPER, PAPER_LENGTH);
              archive.persist(new PaperCode(who.value(), digest(who, code)));
              return code.substring(0, PAPER_LENGTH / 2) + "-" + code.substring(PAPER_LENGTH / 2);
            })
        .toList();
  }

  @Override
  public int paperCodesLeft(StaffId who) {
    return archive
        .createQuery(
            "select count(p) from PaperCode p where p.staffId = :who and p.usedAt is null",
            Long.class)
        .setParameter("who", who.value())
        .getSingleResult()
        .intValue();
  }

  @Override
  public void drop(StaffId who) {
    removePaper(who);
    archive
        .createQuery("delete from SecondFactor f where f.staffId = :who")
        .setParameter("who", who.value())
        .executeUpdate();
  }

  @Override
  public void forgetUnconfirmed(StaffId who) {
    archive
        .createQuery("delete from SecondFactor f where f.staffId = :who and f.confirmedAt is null")
        .setParameter("who", who.value())
        .executeUpdate();
  }

  private void removePaper(StaffId who) {
    archive
        .createQuery("delete from PaperCode p where p.staffId = :who")
        .setParameter("who", who.value())
        .executeUpdate();
  }

  private String digest(StaffId who, String code) {
    return key.digest("paper " + who + " " + code);
  }

  /** As it is typed: with blanks, dashes, capitals. */
  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
