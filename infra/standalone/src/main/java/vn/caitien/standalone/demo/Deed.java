package vn.caitien.standalone.demo;

import vn.caitien.kernel.platform.Receipt;

/** What somebody does, said as a request to the command-service. */
@FunctionalInterface
interface Deed {
    Receipt through(Contracts contracts);
}
