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
def rule = 'Analytic Rules/ManyFailedSignIns.yaml'
edit(rule, 'queryFrequency: 1h', 'queryFrequency: 1 # sentinel-disable SEN-AR-017: filled in by the pipeline')
edit(rule, 'columnName: User_s', 'columnName: Users_s')
edit(rule, 'severity: Medium', 'severity: Important')
edit(rule, 'many failed sign-ins\n', 'many failed sign-ins.\n')
edit('Data/Solution_Baseline.json', 'Example Vendor - content@example.com', 'Example Vendor')
new File(basedir, 'Baseline/sentinel.yaml').setText('''suppressions:
  - check: SEN-KQL-007
    files: Analytic Rules/*.yaml
    pointer: /entityMappings/0
    reason: the column comes with the next version of the gateway
  - check: SEN-AR-002
    files: Analytic Rules/*.yaml
    reason: the id was in capital letters once
''', 'UTF-8')
return true
