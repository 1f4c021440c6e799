package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScriptTest {

    @TempDir
    Path elsewhere;

    @Test
    void refuses_an_option_it_does_not_know_in_one_line() throws Exception {
        Script.Result result = Script.run(elsewhere, "--freshh");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors().lines()).hasSize(1).first().asString().contains("--freshh");
    }

    @Test
    void explains_itself_without_building_anything() throws Exception {
        Script.Result result = Script.run(elsewhere, "--help");
        assertThat(result.code()).isZero();
        assertThat(result.output()).contains("--fresh", "--accounts", "--create-admin", "FRAMSTEG_HOME");
    }
}
