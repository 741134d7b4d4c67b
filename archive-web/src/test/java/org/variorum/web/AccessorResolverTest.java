package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessorResolverTest {
  private final ELContext context = new Plain();
  private final AccessorResolver resolver = new AccessorResolver();

  @Test
  void readsWhatARecordHolds() {
    assertThat(asked(new Page("Vlasov", 3), "title")).isEqualTo("Vlasov");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void callsAMethodWithArguments() {
    assertThat(asked(new Page("Vlasov", 3), "with", " 3")).isEqualTo("Vlasov 3");
  }

  @Test
  void asksListsOfAnyMake() {
    assertThat(asked(List.of(), "isEmpty")).isEqualTo(true);
    assertThat(asked(List.of("one"), "isEmpty")).isEqualTo(false);
    assertThat(asked(Collections.unmodifiableList(List.of("one")), "size")).isEqualTo(1);
  }

  @Test
  void leavesToOthersWhatItCannotTellApart() {
    context.setPropertyResolved(false);

    assertThat(asked(new StringBuilder("a"), "append", "b")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void leavesToOthersWhatThereIsNot() {
    context.setPropertyResolved(false);

    assertThat(asked(new Page("Vlasov", 3), "author")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void passesOnWhatAMethodThrows() {
    assertThatThrownBy(() -> asked(new Page("Vlasov", 3), "failing"))
        .isInstanceOf(ELException.class)
        .hasRootCauseMessage("no such page");
  }

  private @Nullable Object asked(Object base, String method, Object... arguments) {
    return resolver.invoke(context, base, method, null, arguments);
  }

  /** What a page shows. */
  public record Page(String title, int number) {
    public String with(String more) {
      return title + more;
    }

    public String failing() {
      throw new IllegalStateException("no such page");
    }
  }

  private static final class Plain extends ELContext {
    @Override
    public @Nullable ELResolver getELResolver() {
      return null;
    }

    @Override
    public @Nullable FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public @Nullable VariableMapper getVariableMapper() {
      return null;
    }
  }
}
