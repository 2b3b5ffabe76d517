// lays the example solution into the project, and again with a fault that only a look at its package finds
def example = new File(basedir, '../../../example').toPath()
java.nio.file.Files.walk(example).filter { java.nio.file.Files.isRegularFile(it) }.each {
  ['Baseline/', 'Faulty/'].each { folder ->
    def target = basedir.toPath().resolve(folder + example.relativize(it).toString())
    java.nio.file.Files.createDirectories(target.parent)
    java.nio.file.Files.copy(it, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
  }
}
def metadata = new File(basedir, 'Faulty/SolutionMetadata.json')
assert metadata.getText('UTF-8').contains('Security - Network')
metadata.setText(metadata.getText('UTF-8').replace('Security - Network', 'Security - Netwrk'), 'UTF-8')
return true
