package io.github.sentinelcontent.docs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates read {@code $page.title} from a method {@code title()}. Velocity itself knows {@code getTitle()} only,
 * and only in public classes. Made by the engine, by name.
 */
public final class RecordProperties extends UberspectImpl {

    @Override
    public @Nullable VelPropertyGet getPropertyGet(Object owner, String name, Info info) {
        if (owner.getClass().getPackage() == RecordProperties.class.getPackage()) {
            try {
                return new Property(owner.getClass().getDeclaredMethod(name));
            } catch (NoSuchMethodException e) {
                return super.getPropertyGet(owner, name, info);
            }
        }
        return super.getPropertyGet(owner, name, info);
    }

    private record Property(Method method) implements VelPropertyGet {

        @Override
        public Object invoke(Object owner) throws IllegalAccessException, InvocationTargetException {
            return method.invoke(owner);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }
}
