/** Answers addresses of stretches of time: weeks, and years at a glance. */
package org.w3id.paperkg.server.calendar;
