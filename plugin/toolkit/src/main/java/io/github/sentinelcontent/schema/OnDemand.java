package io.github.sentinelcontent.schema;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when first asked for and then kept. */
final class OnDemand<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = make();
        }
        return known;
    }

    private synchronized T make() {
        T known = value;
        if (known == null) {
            known = maker.get();
            value = known;
        }
        return known;
    }
}
