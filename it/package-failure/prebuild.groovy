// lays the example solution into the project
def example = new File(basedir, '../../../example').toPath()
java.nio.file.Files.walk(example).filter { java.nio.file.Files.isRegularFile(it) }.each {
  def target = basedir.toPath().resolve('Baseline/' + example.relativize(it).toString())
  java.nio.file.Files.createDirectories(target.parent)
  java.nio.file.Files.copy(it, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
}
def edit = { path, from, to ->
  def file = new File(basedir, 'Baseline/' + path)
  assert file.getText('UTF-8').contains(from)
  file.setText(file.getText('UTF-8').replace(from, to), 'UTF-8')
}
edit('Data/Solution_Baseline.json', 'ManyFailedSignIns.yaml', 'Gone.yaml')
return true
