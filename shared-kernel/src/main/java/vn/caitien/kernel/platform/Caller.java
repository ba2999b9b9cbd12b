package vn.caitien.kernel.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.UrlPathHelper;

/**
 * Who asks, and about which school.
 *
 * @param who a person, or an address where the person is not known
 * @param known whether it is a person
 * @param tenant the school, or null where the request is about none or the person is not known
 */
record Caller(String who, boolean known, @Nullable String tenant) {
    /** What one network gives to one customer. */
    private static final int NETWORK_BYTES = 8;

    /** The first group of the pattern is the school. */
    static Caller of(HttpServletRequest request, Pattern school) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken) {
            return at(request);
        }
        // As the router reads it: another spelling is not another school.
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        Matcher found = school.matcher(path);
        return new Caller(person.getName(), true, found.lookingAt() ? found.group(1) : null);
    }

    /** Whoever it is, by the address alone. */
    static Caller at(HttpServletRequest request) {
        return new Caller(network(request.getRemoteAddr()), false, null);
    }

    /** An address, of version 6 only its network: its owner has any number of them. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException unusual) {
            return address;
        }
    }
}
