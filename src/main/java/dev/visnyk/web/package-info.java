/**
 * The web beyond the site: whether addresses of others lead anywhere. The one place that talks to a network, and only when
 * somebody asks for it. Knows nothing of sites or stories, and sends neither cookies nor passwords.
 */
@NullMarked
package dev.visnyk.web;

import org.jspecify.annotations.NullMarked;
