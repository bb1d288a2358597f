package org.yishi.model.body;

/**
 * Whether and how one may vote for another.
 *
 * @param perHolder how many principals one holder may have at most; 0 where proxies are not allowed
 * @param sameHousehold whether holder and principal must live in one household (集体经济组织法 art. 27)
 * @param source law and article, or that the law is silent
 */
public record ProxyRule(int perHolder, boolean sameHousehold, String source) {
    public boolean isAllowed() {
        return perHolder > 0;
    }
}
