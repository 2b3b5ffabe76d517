// three states of the example solution: as it was, as it is now, and one that is written loosely
def example = new File(basedir, '../../../example').toPath()
['Before', 'Now', 'Loose'].each { name ->
  java.nio.file.Files.walk(example).filter { java.nio.file.Files.isRegularFile(it) }.each {
    def target = basedir.toPath().resolve(name + '/' + example.relativize(it).toString())
    java.nio.file.Files.createDirectories(target.parent)
    java.nio.file.Files.copy(it, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
  }
}
def now = new File(basedir, 'Now/Analytic Rules/ManyFailedSignIns.yaml')
now.setText(now.getText('UTF-8').replace('Failures > 10', 'Failures > 20'), 'UTF-8')
def loose = new File(basedir, 'Loose/Analytic Rules/ManyFailedSignIns.yaml')
loose.setText(loose.getText('UTF-8').replace('queryFrequency: 1h', 'queryFrequency: PT1H # hourly'), 'UTF-8')
return true
