// three solutions whose folders have names that need care
['Plain', 'R&D #1', 'Größe'].eachWithIndex { name, i ->
  def example = new File(basedir, '../../../example').toPath()
  java.nio.file.Files.walk(example).filter { java.nio.file.Files.isRegularFile(it) }.each {
    def target = new File(basedir, "My Solutions/$name").toPath().resolve(example.relativize(it).toString())
    java.nio.file.Files.createDirectories(target.parent)
    java.nio.file.Files.copy(it, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
  }
}

// one gets a version of its own, and a codeless connector
new File(basedir, 'versions.properties').setText('R&D\\ #1=3.0.9\n', 'UTF-8')
def solution = new File(basedir, 'My Solutions/R&D #1')
def parts = [
  definition: [name: 'Pull', type: 'Microsoft.SecurityInsights/dataConnectorDefinitions', kind: 'Customizable',
    properties: [connectorUiConfig: [id: 'Pull', title: 'Pull', instructionSteps: [
      [instructions: [[type: 'Textbox', parameters: [label: 'Key', name: 'apikey']]]]]]]],
  poller: [name: 'Pull', type: 'Microsoft.SecurityInsights/dataConnectors', kind: 'RestApiPoller',
    properties: [connectorDefinitionName: 'Pull', dcrConfig: [streamName: 'Custom-Pull'],
      auth: [type: 'APIKey', ApiKey: '{{apikey}}'], request: [apiEndpoint: 'https://api.example.com/events']]],
  rule: [name: 'Pull', type: 'Microsoft.Insights/dataCollectionRules',
    properties: [destinations: [logAnalytics: [[name: 'clv2ws1']]],
      dataFlows: [[streams: ['Custom-Pull'], destinations: ['clv2ws1'], outputStream: 'Custom-Pull_CL']]]]]
parts.each { name, content ->
  def file = new File(solution, "Data Connectors/Pull_ccf/${name}.json")
  file.parentFile.mkdirs()
  file.setText(groovy.json.JsonOutput.toJson(content), 'UTF-8')
}
def dataFile = new File(solution, 'Data/Solution_Baseline.json')
def listed = new groovy.json.JsonSlurper().parse(dataFile, 'UTF-8')
listed['Data Connectors'] << 'Data Connectors/Pull_ccf/definition.json'
dataFile.setText(groovy.json.JsonOutput.toJson(listed), 'UTF-8')
return true
