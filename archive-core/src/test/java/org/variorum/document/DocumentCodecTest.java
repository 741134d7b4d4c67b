package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

class DocumentCodecTest {
  private static final EntryId ID = new EntryId("0000000" + "0");

  private final DocumentCodec codec = new DocumentCodec();

  @Test
  void writesOnlyWhatAnEntryHas() {
    Entry entry = Entry.titled(ID, EntryKind.CORPORATE_BODY, Texts.english("2nd Shock Army"));

    assertThat(codec.write(entry).json())
        .isEqualTo(
            "{\"formatVersion\":1,\"heading\":{\"en\":\"2nd Shock Army\"},\"id\":\"00000000\","
                + "\"kind\":\"corporate-body\"}");
  }

  @Test
  void readsBackWhatItWrote() {
    byte[] full = Samples.fullEntry();

    Entry entry = codec.read(full);
    Document document = codec.write(entry);

    assertThat(codec.read(document.bytes())).isEqualTo(entry);
    assertThat(codec.write(codec.read(document.bytes()))).isEqualTo(document);
  }

  @Test
  void losesNothingOfAFullDocument() {
    byte[] full = Samples.fullEntry();

    assertThat(codec.tree(codec.write(codec.read(full)).bytes())).isEqualTo(codec.tree(full));
  }

  @Test
  void givesEqualDocumentsTheSameDigest() {
    byte[] one =
        "{\"id\":\"00000000\",\"kind\":\"topic\",\"formatVersion\":1,\"heading\":{\"en\":\"A\"}}"
            .getBytes(StandardCharsets.UTF_8);
    byte[] other =
        "{ \"heading\": {\"en\": \"A\"}, \"formatVersion\": 1, \"kind\": \"topic\", \"id\": \"00000000\" }"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(codec.write(codec.read(one)).digest())
        .isEqualTo(codec.write(codec.read(other)).digest())
        .hasSize(128);
  }

  @Test
  void saysWhereAFieldIsUnknown() {
    assertRefused(
            "{\"formatVersion\":1,\"id\":\"00000000\",\"kind\":\"person\",\"heading\":{\"en\":\"A\"},\"names\":[{\"id\":\"n1\",\"text\":\"A\",\"language\":\"ru\",\"txt\":\"B\"}]}")
        .hasMessage("names[0].txt: unknown field 'txt'");
  }

  @Test
  void saysWhichFieldIsMissing() {
    assertRefused(
            "{\"formatVersion\":1,\"id\":\"00000000\",\"kind\":\"person\",\"heading\":{\"en\":\"A\"},\"names\":[{\"id\":\"n1\",\"language\":\"ru\"}]}")
        .hasMessage("names[0].text: the field 'text' is missing");
    assertRefused(
            "{\"formatVersion\":1,\"id\":\"00000000\",\"kind\":\"unit\",\"heading\":{\"en\":\"A\"},\"particulars\":{\"description\":{\"level\":\"file\"}}}")
        .hasMessage("particulars.description.position: the field 'position' is missing");
  }

  @Test
  void saysWhereADateIsWrong() {
    assertRefused(
            "{\"formatVersion\":1,\"id\":\"00000000\",\"kind\":\"person\",\"heading\":{\"en\":\"A\"},\"questions\":[{\"id\":\"q1\",\"property\":\"born\",\"claims\":[{\"id\":\"c1\",\"value\":{\"type\":\"date\",\"date\":\"1900-02-30\"}}]}]}")
        .hasMessageStartingWith("questions[0].claims[0].value.date: ");
  }

  @Test
  void saysWhatIsExpectedWithoutNamesOfClasses() {
    String person =
        "{\"formatVersion\":1,\"id\":\"00000000\",\"kind\":\"person\",\"heading\":{\"en\":\"A\"},%s}";
    assertRefused(person.formatted("\"names\":{}"))
        .hasMessage("names: a list in brackets is expected here");
    assertRefused(person.formatted("\"names\":[\"A\"]"))
        .hasMessage("names[0]: an object in braces is expected here");
    assertRefused(
            person.formatted(
                "\"names\":[{\"id\":\"n1\",\"text\":\"A\",\"language\":\"ru\",\"use\":\"odd\"}]"))
        .hasMessageStartingWith("names[0].use: 'odd' is none of: ");
    assertRefused(
            person.formatted(
                "\"questions\":[{\"id\":\"q1\",\"property\":\"born\",\"claims\":[{\"id\":\"c1\",\"value\":{\"type\":\"odd\"}}]}]"))
        .hasMessageStartingWith("questions[0].claims[0].value: 'odd' is none of: ");
    assertRefused(
            person.formatted(
                "\"questions\":[{\"id\":\"q1\",\"property\":\"born\",\"claims\":[{\"id\":\"c1\",\"value\":{}}]}]"))
        .hasMessageContaining("the field 'type' is missing");
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertRefused("{\"formatVersion\":1,\"formatVersion\":1}")
        .hasMessageContaining("formatVersion");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertRefused("{\"a\": ").hasMessageContaining("line 1");
  }

  @Test
  void refusesAnIdentifierWithAWrongCheckCharacter() {
    assertRefused(
            "{\"formatVersion\":1,\"id\":\"00000001\",\"kind\":\"person\",\"heading\":{\"en\":\"A\"}}")
        .hasMessage("id: Not the identifier of an entry: '00000001'");
  }

  private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      String json) {
    return assertThatThrownBy(() -> codec.read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(MalformedDocumentException.class);
  }
}
