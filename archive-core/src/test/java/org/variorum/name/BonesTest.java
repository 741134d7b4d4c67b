package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BonesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Жуков | Zhukov Schukow Joukov Żukow Zsukov Žukov Жуковъ Zukov Zhokov Жакав
          Хрущёв | Khrushchev Chruschtschow Khrouchtchev Chruszczow Hruscsov Chruščov Hruščëv
          Мерецков | Meretskov Merezkow Mereckov Mierieckow
          Черняховский | Chernyakhovsky Tschernjachowski Tcherniakhovski Czerniachowski Csernyahovszkij Čerňachovskij
          Гелен | Gehlen
          Гейдрих | Heydrich Хайдрих
          Ежов | Yezhov Jeschow Iejov Jeżow Jezsov Ezhov
          Рундштедт | Rundstedt
          Деникин | Denikin Dénikine Gyenyikin
          """)
  void whatIsOneNameHasTheSameBones(String name, String forms) {
    for (String form : forms.strip().split(" ")) {
      assertThat(Collections.disjoint(Bones.of(name.strip()), Bones.of(form))).as(form).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"Zhukov,Zhulov", "Meretskov,Merkov", "Vlasov,Vlatsov", "Власов,Валсов"})
  void oneSlipLeavesCommonBones(String one, String other) {
    assertThat(Collections.disjoint(all(one), all(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Zhukov,Zubov", "Vlasov,Volkov", "Жуков,Власов"})
  void differentNamesHaveOthers(String one, String other) {
    assertThat(Collections.disjoint(Bones.of(one), Bones.of(other))).isTrue();
  }

  private static Set<String> all(String word) {
    Set<String> all = new HashSet<>(Bones.of(word));
    all.addAll(Bones.slipped(Bones.of(word)));
    return all;
  }
}
