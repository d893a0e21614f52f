package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuickCompilerTest {
    @AfterEach
    void as_before() throws Exception {
        ask("compilerDirectivesRemove");
    }

    @Test
    void the_thorough_compiler_is_told_to_leave_every_method_out() throws Exception {
        QuickCompiler.use();
        assertThat(ask("compilerDirectivesPrint")).asString().contains("*.*", "c2 directives:", "Exclude:true");
    }

    private static Object ask(String command) throws Exception {
        return ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), command, null, null);
    }
}
