package org.variorum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Remit;
import org.variorum.staff.Right;

@ParameterizedClass
@EnumSource(Database.class)
class AuditLogTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private AuditLog log;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    log = archive.bean(AuditLog.class);
  }

  @Test
  void numbersItsLinesAndChainsThem() {
    log.write(deed("one"));
    log.write(deed("two"));

    List<AuditLine> newest = log.find(AuditQuery.newest(2));
    assertThat(newest).extracting(line -> line.deed().about()).containsExactly("two", "one");
    assertThat(newest.get(0).follows(newest.get(1).digest(), newest.get(1).number())).isTrue();
    assertThat(readWhole().problem()).isEmpty();
    assertThat(log.head().digest()).isEqualTo(newest.get(0).digest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set signature = 'nobody'",
        "update audit set about = '' where number = 1",
        "delete from audit",
        "delete from audit where number = (select max(number) from audit)",
        "truncate table audit"
      })
  void isNeitherChangedNorDeletedByTheApplication(String sql) {
    log.write(deed("kept"));

    assertThatThrownBy(
            () -> archive.inTransaction(manager -> manager.createNativeQuery(sql).executeUpdate()))
        .isInstanceOf(RuntimeException.class);
    assertThat(readWhole().problem()).isEmpty();
  }

  @Test
  void tellsOfALineThatSomebodyPutIn() {
    try (ArchiveDatabase own = ArchiveDatabase.fresh(database)) {
      AuditLog book = own.bean(AuditLog.class);
      book.write(deed("one"));
      own.inTransaction(
          manager ->
              manager
                  .createNativeQuery(
                      "insert into audit (number, made_at, signature, act, outcome, about, address,"
                          + " digest) values (2, current_timestamp, 'x', 'y', 'DONE', '', '', 'z')")
                  .executeUpdate());

      assertThat(book.read(AuditLog.Reading.START, 10).problem())
          .contains("line 2 of the audit log is not what was written");
    }
  }

  @Test
  void tellsOfAGap() {
    AuditLine first = line(1, "", deed("one"));
    AuditLine third = line(3, first.digest(), deed("three"));

    assertThat(first.follows("", 0)).isTrue();
    assertThat(third.follows(first.digest(), 1)).isFalse();
  }

  @Test
  void digestsFieldsThatDoNotRunTogether() {
    Deed one = new Deed(null, "ab", "c", Deed.Outcome.DONE, "", "");
    Deed other = new Deed(null, "a", "bc", Deed.Outcome.DONE, "", "");

    assertThat(line(1, "", one).digest()).isNotEqualTo(line(1, "", other).digest());
  }

  @Test
  void keepsWhatStrangersWriteToOneLine() {
    Deed deed =
        new Deed(null, "evil\r\n2026-11-26 admin", "signed-in", Deed.Outcome.FAILED, "", "");

    assertThat(deed.signature()).isEqualTo("evil  2026-11-26 admin");
  }

  @Test
  void recordsWhatIsPublishedWithTheActItself() {
    EntryId place = place();
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, place, 1);

    assertThat(about(place))
        .singleElement()
        .satisfies(line -> assertThat(line.deed().act()).isEqualTo("PublishEntry.publish"))
        .satisfies(line -> assertThat(line.deed().about()).isEqualTo(place + " 1"))
        .satisfies(line -> assertThat(line.deed().outcome()).isEqualTo(Deed.Outcome.DONE));
  }

  @Test
  void recordsNoActThatFailed() {
    EntryId place = place();

    assertThatThrownBy(() -> archive.bean(PublishEntry.class).publish(Actor.OPERATOR, place, 7))
        .isInstanceOf(RuntimeException.class);
    assertThat(about(place)).isEmpty();
  }

  @Test
  void recordsWhatWasRefused() {
    EntryId place = place();
    Actor reader = new Actor(null, "A reader", Set.of(Right.READ_DESK), Remit.WHOLE, "192.0.2.0");

    assertThatThrownBy(() -> archive.bean(PublishEntry.class).publish(reader, place, 1))
        .isInstanceOf(ForbiddenActException.class);
    assertThat(about(place))
        .singleElement()
        .satisfies(line -> assertThat(line.deed().outcome()).isEqualTo(Deed.Outcome.REFUSED))
        .satisfies(line -> assertThat(line.deed().signature()).isEqualTo("A reader"))
        .satisfies(line -> assertThat(line.deed().address()).isEqualTo("192.0.2.0"));
  }

  @Test
  void isFiltered() {
    String mark = UUID.randomUUID().toString();
    log.write(deed(mark));
    log.write(new Deed(null, "tester", "signed-in", Deed.Outcome.FAILED, mark, ""));

    AuditQuery failed =
        new AuditQuery("", mark, "SIGNED", Deed.Outcome.FAILED, null, null, Long.MAX_VALUE, 10);
    assertThat(log.find(failed)).hasSize(1);
    assertThat(log.find(failed.following(1))).isEmpty();
  }

  @Test
  void isFilteredByPerson() {
    String mark = UUID.randomUUID().toString();
    log.write(deed(mark));
    log.write(new Deed("staff001", "tester", "test", Deed.Outcome.DONE, mark, ""));

    assertThat(by("staff001", mark)).hasSize(1);
    assertThat(by(AuditQuery.OUTSIDERS, mark)).hasSize(1);
    assertThat(by("", mark)).hasSize(2);
  }

  private List<AuditLine> by(String who, String mark) {
    return log.find(new AuditQuery(who, mark, "", null, null, null, Long.MAX_VALUE, 10));
  }

  @Test
  void isReadOnFromWhereItWasLastFoundWhole() {
    try (ArchiveDatabase own = ArchiveDatabase.fresh(database)) {
      AuditLog book = own.bean(AuditLog.class);
      AuditChain chain = own.bean(AuditChain.class);
      assertThat(chain.readOn(10).isWhole()).isTrue();
      book.write(deed("one"));
      book.write(deed("two"));

      AuditChain.Soundness first = chain.readOn(10);
      assertThat(first.isWhole()).isTrue();
      assertThat(first.read()).isEqualTo(2);
      assertThat(first.digest()).isEqualTo(book.head().digest());
      assertThat(first.since()).isNotNull();

      own.inTransaction(
          manager ->
              manager
                  .createNativeQuery(
                      "insert into audit (number, made_at, signature, act, outcome, about, address,"
                          + " digest) values (3, current_timestamp, 'x', 'y', 'DONE', '', '', 'z')")
                  .executeUpdate());
      own.inTransaction(
          manager ->
              manager
                  .createNativeQuery(
                      "update audit_head set number = 3, digest = 'z', last_number = 3")
                  .executeUpdate());
      assertThat(chain.readOn(10).problem()).contains("line 3");
      chain.readAnew();
      assertThat(chain.readOn(10).isWhole()).isFalse();
    }
  }

  @Test
  void isHandedOutAsATable() throws Exception {
    log.write(new Deed(null, "=cmd()", "test", Deed.Outcome.DONE, "a \"b\", c", ""));
    java.io.ByteArrayOutputStream to = new java.io.ByteArrayOutputStream();
    AuditQuery all = AuditQuery.newest(2);

    archive.bean(org.variorum.administration.ReadAudit.class).table(Actor.OPERATOR, all, to);

    List<String> lines = to.toString(java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("number,when,who,signature,act,outcome,about,address,digest");
    assertThat(lines.get(1)).contains(",'=cmd(),test,DONE,\"a \"\"b\"\", c\",");
    assertThat(lines).hasSize((int) log.head().number());
    assertThat(log.find(AuditQuery.newest(1)).get(0).deed().act()).isEqualTo("ReadAudit.table");
  }

  private List<AuditLine> about(EntryId entry) {
    return log.find(new AuditQuery("", entry.value(), "", null, null, null, Long.MAX_VALUE, 10));
  }

  private EntryId place() {
    return archive
        .bean(CreateEntry.class)
        .create(Actor.OPERATOR, EntryKind.PLACE, Texts.english("A place"));
  }

  private AuditLog.Reading readWhole() {
    AuditLog.Reading at = AuditLog.Reading.START;
    AuditLog.Reading next = log.read(at, 50);
    while (next.problem().isEmpty() && next.number() > at.number()) {
      at = next;
      next = log.read(at, 50);
    }
    return next;
  }

  private static AuditLine line(long number, String before, Deed deed) {
    java.time.Instant when = java.time.Instant.parse("2026-11-26T05:00:00Z");
    return new AuditLine(number, when, deed, AuditLine.digest(before, number, when, deed));
  }

  private static Deed deed(String about) {
    return new Deed(null, "tester", "test", Deed.Outcome.DONE, about, "");
  }
}
