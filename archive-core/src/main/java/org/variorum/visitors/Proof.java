package org.variorum.visitors;

/**
 * What tells a person's message from a machine's.
 *
 * @param token as it was given with the form
 * @param trap what stands in the field that no person sees
 * @param network the network that the message came from; kept in memory only, and not as it is
 */
public record Proof(String token, String trap, String network) {}
