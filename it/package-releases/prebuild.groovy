// lays the example solution into the project
def example = new File(basedir, '../../../example').toPath()
java.nio.file.Files.walk(example).filter { java.nio.file.Files.isRegularFile(it) }.each {
  def target = basedir.toPath().resolve('Baseline/' + example.relativize(it).toString())
  java.nio.file.Files.createDirectories(target.parent)
  java.nio.file.Files.copy(it, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
}
return true
