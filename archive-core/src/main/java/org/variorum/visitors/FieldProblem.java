package org.variorum.visitors;

/**
 * What is wrong with a field.
 *
 * @param field its code, as {@code words}
 * @param code what is wrong: {@code missing}, {@code form} or {@code long}
 * @param limit how many characters it may have
 */
public record FieldProblem(String field, String code, int limit) {}
