package io.github.sentinelcontent.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares a working tree with a commit, and a folder with a copy of it, after the same changes. */
class RevisionTest {

    @TempDir
    private Path temporary;

    private Path tree;

    @BeforeEach
    void resolveTheFolder() throws IOException {
        tree = Files.createDirectories(temporary.resolve("checkout")).toRealPath();
    }

    private void write(String path, String text) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writeFirstState() throws IOException {
        write("Solutions/Example/Data/Solution_Example.json", "{}");
        write("Solutions/Example/Analytic Rules/Kept.yaml", "id: kept");
        write("Solutions/Example/Analytic Rules/Edited.yaml", "id: edited");
        write("Solutions/Example/Analytic Rules/Gone.yaml", "id: gone");
        write("README.md", "outside");
    }

    private void writeSecondState() throws IOException {
        write("Solutions/Example/Analytic Rules/Edited.yaml", "id: another");
        write("Solutions/Example/Analytic Rules/Fresh.yaml", "id: fresh");
        Files.delete(tree.resolve("Solutions/Example/Analytic Rules/Gone.yaml"));
        write("README.md", "still outside");
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit()
                .setMessage(message)
                .setAuthor("Ada", "ada@example.com")
                .setCommitter("Ada", "ada@example.com")
                .setSign(false)
                .call();
    }

    private Git repository() throws GitAPIException, IOException {
        Git git =
                Git.init().setDirectory(tree.toFile()).setInitialBranch("main").call();
        writeFirstState();
        write(".gitignore", "target/\n");
        commit(git, "first");
        return git;
    }

    private List<String> changed(Revision revision) {
        return revision.changedFiles().stream()
                .map(file -> tree.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void findsWhatChangedInAWorkingTree() throws Exception {
        try (Git git = repository()) {
            writeSecondState();
            write("Solutions/Example/target/package.zip", "ignored");

            try (Revision main = Revision.ofGit(List.of(tree.resolve("Solutions")), "main")) {
                assertThat(changed(main))
                        .containsExactly(
                                "Solutions/Example/Analytic Rules/Edited.yaml",
                                "Solutions/Example/Analytic Rules/Fresh.yaml",
                                "Solutions/Example/Analytic Rules/Gone.yaml");
            }
        }
    }

    @Test
    void laysOutWhatWasAndTidiesUp() throws Exception {
        try (Git git = repository()) {
            writeSecondState();
            Path before;
            try (Revision main = Revision.ofGit(List.of(tree), "main")) {
                before = main.before(tree.resolve("Solutions/Example")).orElseThrow();
                assertThat(before.resolve("Analytic Rules/Edited.yaml")).hasContent("id: edited");
                assertThat(before.resolve("Analytic Rules/Gone.yaml")).exists();
                assertThat(before.resolve("Analytic Rules/Fresh.yaml")).doesNotExist();
                assertThat(before.getFileName()).hasToString("Example");
                assertThat(main.before(tree.resolve("Solutions/Absent"))).isEmpty();
            }
            assertThat(before).doesNotExist();
        }
    }

    @Test
    void comparesWithThePointWhereTheBranchLeft() throws Exception {
        try (Git git = repository()) {
            git.checkout().setCreateBranch(true).setName("topic").call();
            writeSecondState();
            commit(git, "topic");
            git.checkout().setName("main").call();
            write("Solutions/Example/Analytic Rules/Kept.yaml", "id: changed on main");
            commit(git, "main goes on");
            git.checkout().setName("topic").call();

            try (Revision main = Revision.ofGit(List.of(tree.resolve("Solutions")), "main")) {
                assertThat(changed(main)).hasSize(3).noneMatch(file -> file.endsWith("Kept.yaml"));
            }
        }
    }

    @Test
    void worksOnADetachedHead() throws Exception {
        try (Git git = repository()) {
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
            writeSecondState();

            try (Revision main = Revision.ofGit(List.of(tree.resolve("Solutions")), "main")) {
                assertThat(changed(main)).hasSize(3);
            }
        }
    }

    @Test
    void saysHowToFetchARevisionThatIsNotThere() throws Exception {
        try (Git git = repository()) {
            assertThatThrownBy(() -> Revision.ofGit(List.of(tree), "origin/main"))
                    .isInstanceOf(RevisionException.class)
                    .hasMessage("git knows no revision 'origin/main'; fetch it: git fetch origin main");
            assertThatThrownBy(() -> Revision.ofGit(List.of(tree), "a..b")).isInstanceOf(RevisionException.class);
        }
    }

    @Test
    void saysThatACloneIsShallow() throws Exception {
        try (Git git = repository()) {
            writeSecondState();
            commit(git, "second");
        }
        Path shallow = temporary.resolve("shallow");
        try (Git clone = Git.cloneRepository()
                .setURI(tree.toUri().toString())
                .setDirectory(shallow.toFile())
                .setDepth(1)
                .call()) {
            assertThatThrownBy(() -> Revision.ofGit(List.of(shallow), "HEAD~1"))
                    .isInstanceOf(RevisionException.class)
                    .hasMessageContaining("the clone is shallow")
                    .hasMessageContaining("fetch-depth: 0");
        }
    }

    @Test
    void needsAWorkingTreeWithACommit() throws Exception {
        assertThatThrownBy(() -> Revision.ofGit(List.of(tree), "main"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("in no git working tree")
                .hasMessageContaining("sentinel.baselineDirectory");
        Git.init().setDirectory(tree.toFile()).call().close();
        assertThatThrownBy(() -> Revision.ofGit(List.of(tree), "HEAD")).isInstanceOf(RevisionException.class);
    }

    @Test
    void findsTheSameInAFolderKeptFromBefore() throws Exception {
        writeFirstState();
        Path kept = temporary.resolve("kept");
        try (var files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                Files.copy(file, kept.resolve(tree.relativize(file).toString()));
            }
        }
        writeSecondState();

        try (Revision before = Revision.ofFolder(tree.resolve("Solutions"), kept.resolve("Solutions"))) {
            assertThat(changed(before))
                    .containsExactly(
                            "Solutions/Example/Analytic Rules/Edited.yaml",
                            "Solutions/Example/Analytic Rules/Fresh.yaml",
                            "Solutions/Example/Analytic Rules/Gone.yaml");
            assertThat(before.before(tree.resolve("Solutions/Example"))).contains(kept.resolve("Solutions/Example"));
            assertThat(before.before(temporary)).isEmpty();
        }
        assertThatThrownBy(() -> Revision.ofFolder(tree, temporary.resolve("absent")))
                .isInstanceOf(RevisionException.class);
    }
}
