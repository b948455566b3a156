package dev.visnyk.query;

import java.util.List;

/**
 * Who publishes the site, for machines. What is not known is empty.
 *
 * @param name the site's name
 * @param url the language's front page, absolute
 * @param logo absolute URL of the logo
 * @param accounts absolute URLs of the accounts elsewhere
 * @param legalName registered name
 * @param address postal address
 * @param phone telephone
 * @param email e-mail address
 * @param registerId identifier in the Register of media
 * @param founded a year or date, ISO 8601
 * @param owners owners and beneficial owners
 * @param imprint absolute URL of the imprint
 * @param policies the pages that say how the newsroom works, named by their key in site.yaml, with absolute URLs
 */
public record PublisherView(
        String name,
        String url,
        String logo,
        List<String> accounts,
        String legalName,
        String address,
        String phone,
        String email,
        String registerId,
        String founded,
        String owners,
        String imprint,
        List<Link> policies) {}
