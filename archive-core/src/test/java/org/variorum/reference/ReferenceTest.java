package org.variorum.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final Reference page =
      new Reference(
          Reference.Type.PAGE,
          "vlasov7",
          List.of(),
          "Vlasov, Andrey Andreyevich",
          "Vlasov & Others",
          "7",
          "2026-11-25",
          Reference.Imprint.NONE,
          Reference.Kept.NOWHERE,
          "https://archive.example/entry/62nq5vz0/edition/7",
          TODAY,
          "en");

  private final Reference book =
      new Reference(
          Reference.Type.BOOK,
          "strik1970",
          List.of(Contributor.named("Wilfried Strik-Strikfeldt")),
          "Gegen Stalin und Hitler",
          "",
          "",
          "1970",
          new Reference.Imprint("v. Hase & Koehler", "Mainz", ""),
          Reference.Kept.NOWHERE,
          "",
          TODAY,
          "de");

  @Test
  void namesAPageInChicago() {
    assertThat(StyledReferences.written(page, ReferenceStyle.CHICAGO, "en"))
        .contains("“Vlasov, Andrey Andreyevich.”", "November 25, 2026")
        .contains("https://archive.example/entry/62nq5vz0/edition/7");
  }

  @Test
  void namesAPageInGostWithTheDayItWasReadAndWithoutANumberBefore() {
    assertThat(StyledReferences.written(page, ReferenceStyle.GOST, "ru"))
        .startsWith("Vlasov, Andrey Andreyevich")
        .contains("[Электронный ресурс]", "дата обращения: 26.11.2026");
  }

  @Test
  void namesABookByItsAuthor() {
    assertThat(StyledReferences.written(book, ReferenceStyle.CHICAGO, "en"))
        .startsWith("Strik-Strikfeldt, Wilfried. Gegen Stalin und Hitler. Mainz:");
    assertThat(StyledReferences.written(book, ReferenceStyle.GOST, "ru"))
        .startsWith("Strik-Strikfeldt W. Gegen Stalin und Hitler");
  }

  @ParameterizedTest
  @EnumSource(ReferenceStyle.class)
  void hasSomethingToSayInEveryStyle(ReferenceStyle style) {
    assertThat(StyledReferences.written(page, style, "de")).contains("Vlasov");
    assertThat(StyledReferences.written(book, style, "de"))
        .containsIgnoringCase("Strik-Strikfeldt");
  }

  @Test
  void writesBibTexWithItsOwnSignsEscaped() {
    assertThat(ReferenceFormat.BIBTEX.written(page))
        .startsWith("@misc{vlasov7,\n")
        .contains("title = {{Vlasov, Andrey Andreyevich}}", "howpublished = {Vlasov \\& Others}")
        .contains("urldate = {2026-11-26}")
        .endsWith("\n}\n");
    assertThat(ReferenceFormat.BIBTEX.written(book))
        .contains("author = {Strik-Strikfeldt, Wilfried}", "year = {1970}");
  }

  @Test
  void writesRisALineATag() {
    assertThat(ReferenceFormat.RIS.written(book))
        .startsWith("TY  - BOOK\r\nAU  - Strik-Strikfeldt, Wilfried\r\n")
        .endsWith("ER  - \r\n");
    assertThat(ReferenceFormat.RIS.written(page)).contains("DA  - 2026/11/25\r\n");
  }

  @Test
  void writesCslJson() {
    assertThat(ReferenceFormat.CSL_JSON.written(page))
        .contains("\"type\" : \"webpage\"", "\"container-title\" : \"Vlasov & Others\"");
  }

  @Test
  void readsNamesAsTitlePagesHaveThem() {
    assertThat(Contributor.named("К. М. Александров"))
        .isEqualTo(new Contributor("Александров", "К. М."));
    assertThat(Contributor.named("Andreyev, Catherine"))
        .isEqualTo(new Contributor("Andreyev", "Catherine"));
    assertThat(Contributor.named("Н. А. Троицкий (Нарейкис)"))
        .isEqualTo(new Contributor("Троицкий (Нарейкис)", "Н. А."));
    assertThat(Contributor.named("Buhrman")).isEqualTo(new Contributor("Buhrman", ""));
  }
}
