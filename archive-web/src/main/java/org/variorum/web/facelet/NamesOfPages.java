package org.variorum.web.facelet;

import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ListELResolver;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.web.AccessorResolver;

/** What the names in a page's expressions mean: one look, where Faces asks a dozen in turn. */
final class NamesOfPages extends AccessorResolver {
  private static final ELResolver LISTS = new ListELResolver();
  private static final ELResolver PROPERTIES = new BeanELResolver();

  private final Function<String, @Nullable Object> names;

  /** By what the names mean that stand by themselves. */
  NamesOfPages(Function<String, @Nullable Object> names) {
    this.names = names;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base == null) {
      context.setPropertyResolved(true);
      return names.apply(String.valueOf(property));
    }
    if (base instanceof Map<?, ?> map) {
      context.setPropertyResolved(true);
      return map.get(property);
    }
    return base instanceof List<?>
        ? LISTS.getValue(context, base, property)
        : PROPERTIES.getValue(context, base, property);
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object name,
      Class<?> @Nullable [] types,
      @Nullable Object @Nullable [] arguments) {
    Object answer = super.invoke(context, base, name, types, arguments);
    return context.isPropertyResolved()
        ? answer
        : PROPERTIES.invoke(context, base, name, types, arguments);
  }
}
