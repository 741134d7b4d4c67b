package org.variorum.provider;

/**
 * For whom a provider vouches.
 *
 * @param subject the provider and his name there, which never changes
 * @param mail his address in lower case, if the provider says that it has verified it; else empty
 */
public record Vouched(String subject, String mail) {}
