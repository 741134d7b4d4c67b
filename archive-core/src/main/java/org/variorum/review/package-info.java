/**
 * How a draft is looked over before it is published: it is sent to review, remarks are written at
 * their places, and it is sent back or approved.
 */
@NullMarked
package org.variorum.review;

import org.jspecify.annotations.NullMarked;
