package io.hindcast;

import io.hindcast.cli.CommandLineDoor;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Hindcast: the web application, or one command of the command line. */
@SpringBootApplication
public class HindcastApplication {

    /** Runs the program with the command line's words; the exit status is the contract's, except that {@code serve} keeps running. */
    public static void main(String[] args) {
        CommandLineDoor.enter(HindcastApplication.class, args).ifPresent(System::exit);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
