/** Pages about stretches of time: a week with its papers, a year at a glance. */
package org.w3id.paperkg.server.page.calendar;
